import type { SlashId } from './slash-items.ts';

/** Words the plain-DOM parts of the editor show; filled from the locale by whoever mounts an editor. */
export interface EditorLabels {
  footnote: string;
  footnoteHint: string;
  footnoteRemove: string;
  footnoteDone: string;
  caption: string;
  captionPlaceholder: string;
  slashMenu: string;
  slashItems: Readonly<Record<SlashId, string>>;
}
