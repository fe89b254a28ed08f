import type { MediaType } from '../../shared/assets.ts';
import type { Language } from '../../shared/project.ts';

/**
 * How a document looks, the same for every writer: what an organisation puts in its template. Measures (margins, sizes
 * of type) belong to the writer of a format.
 */
export interface Look {
  /** How people call it, e.g. "Neutraal". */
  name: string;
  /** RGB in six hexadecimal digits, without `#`. */
  colours: LookColours;
  fonts: LookFonts;
  /** Printed on the cover, beside or above the title. */
  logo: LookLogo | null;
  cover: {
    /** Above the kind of document, e.g. the name of the organisation; empty for none. */
    publisher: string;
    /** Below the organisations, a paragraph each: copyright, disclaimer, contact. */
    lines: string[];
  };
  /** How sections are numbered: "A.1.2", "1.1.2", or not at all. */
  numbering: HeadingNumbering;
  /** Language of the labels, unless another is asked for; null for that of the guideline. */
  language: Language | null;
}

export const HEADING_NUMBERINGS = ['letters', 'decimal', 'none'] as const;
export type HeadingNumbering = (typeof HEADING_NUMBERINGS)[number];

export interface LookColours {
  ink: string;
  quiet: string;
  line: string;
  sunken: string;
  accent: string;
  accentSoft: string;
  warn: string;
  warnSoft: string;
}

/** Names of fonts as a text processor knows them; a reader without the font gets one like it. */
export interface LookFonts {
  text: string;
  heading: string;
}

export interface LookLogo {
  mediaType: MediaType;
  bytes: Uint8Array<ArrayBuffer>;
  /** In pixels. */
  width: number;
  height: number;
  /** What it shows, for who does not see it. */
  alt: string;
}

/** The look of a document when no template is chosen. */
export const NEUTRAL_LOOK: Look = {
  name: 'Neutraal',
  colours: {
    ink: '1D2125',
    quiet: '565D64',
    line: 'D5D0C5',
    sunken: 'F3F1EC',
    accent: '0E6A66',
    accentSoft: 'EAF4F2',
    warn: '8A5A00',
    warnSoft: 'FBF0D9',
  },
  // Arial is on every Windows and Mac, so the pages break where the maker saw them break.
  fonts: { text: 'Arial', heading: 'Arial' },
  logo: null,
  cover: { publisher: '', lines: [] },
  numbering: 'letters',
  language: null,
};
