import { NEUTRAL_TEMPLATE, type Template } from '../../shared/templates/template.ts';
import type { Picture } from './guideline-tree.ts';

/**
 * How a document looks, the same for every writer: a template of an organisation with the files it names. Measures
 * (margins, sizes of type) belong to the writer of a format.
 */
export interface Look extends Omit<Template, 'logo' | 'fonts'> {
  fonts: Pick<Template['fonts'], 'text' | 'heading'> & { files: readonly FontFile[] };
  /** Printed on the cover, above the title. */
  logo: LookLogo | null;
}

export interface FontFile {
  /** What the font is called in the file. */
  family: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface LookLogo {
  picture: Picture;
  /** What it shows, for who does not see it. */
  alt: string;
}

/** The look of a document when no template is chosen. */
export const NEUTRAL_LOOK: Look = {
  ...NEUTRAL_TEMPLATE,
  fonts: { ...NEUTRAL_TEMPLATE.fonts, files: [] },
  logo: null,
};
