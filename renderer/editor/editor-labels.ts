import type { LiveFault } from '../../shared/live.ts';
import type { SlashId } from './slash-items.ts';

/** Words the plain-DOM parts of the editor show; filled from the locale by whoever mounts an editor. */
export interface EditorLabels extends SlashLabels {
  footnote: string;
  footnoteHint: string;
  footnoteRemove: string;
  footnoteDone: string;
  caption: string;
  captionPlaceholder: string;
  /** Of what a text points at. */
  data: {
    edit: string;
    loading: string;
    live: string;
    kinds: Readonly<Record<string, string>>;
    faults: Readonly<Record<LiveFault, string>>;
    citationUnknown: string;
    referenceUnknown: string;
    noImage: string;
    imageMissing: string;
    noAlt: string;
  };
}

export interface SlashLabels {
  slashMenu: string;
  slashItems: Readonly<Record<SlashId, string>>;
}
