import * as z from 'zod';
import { LANGUAGES, type Language } from '../project.ts';
import { mix } from './colours.ts';

/**
 * How the documents of an organisation look, in the words of its `template.json`. Files it names (a logo, fonts) stand
 * beside it. `docs/template.md` says it at length.
 */
export interface Template {
  name: string;
  colours: TemplateColours;
  fonts: {
    /** Names as a text processor knows them; a reader without the font gets one like it. */
    text: string;
    heading: string;
    /** Paths of the fonts the PDF is set in. */
    files: string[];
  };
  logo: { file: string; alt: string } | null;
  cover: {
    /** Above the kind of document, e.g. the name of the organisation; empty for none. */
    publisher: string;
    /** At the foot of the title page, a paragraph each: copyright, disclaimer, contact. */
    lines: string[];
  };
  /** How sections are numbered: "A.1.2", "1.1.2", or not at all. */
  numbering: HeadingNumbering;
  /** Language of the labels, unless another is asked for; null for that of the guideline. */
  language: Language | null;
}

export const TEMPLATE_FORMAT = 'leidraad-template';
export const TEMPLATE_VERSION = 1;
export const TEMPLATE_JSON = 'template.json';

export const HEADING_NUMBERINGS = ['letters', 'decimal', 'none'] as const;
export type HeadingNumbering = (typeof HEADING_NUMBERINGS)[number];

export const COLOUR_NAMES = [
  'ink',
  'quiet',
  'line',
  'sunken',
  'accent',
  'accentSoft',
  'warn',
  'warnSoft',
] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];

/** RGB in six hexadecimal digits, without `#`. */
export type TemplateColours = Record<ColourName, string>;

/** The look of a document when no template is chosen. */
export const NEUTRAL_TEMPLATE: Template = {
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
  fonts: { text: 'Arial', heading: 'Arial', files: [] },
  logo: null,
  cover: { publisher: '', lines: [] },
  numbering: 'letters',
  language: null,
};

export const MAX_COVER_LINES = 12;
export const MAX_FONT_FILES = 12;
export const LONGEST_NAME = 80;
export const LONGEST_LINE = 300;

// A control character has no place in a word of one line; some would break the document it is printed in.
const line = (longest: number) =>
  z
    .string()
    .max(longest)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .regex(/^[^\u0000-\u001f\u007f-\u009f]*$/, 'line')
    .transform(text => text.trim());
const filled = (longest: number) => line(longest).pipe(z.string().min(1));
const colour = z
  .string()
  .regex(/^#?[0-9a-f]{6}$/i, 'colour')
  .transform(text => text.replace('#', '').toUpperCase());
const fontName = filled(LONGEST_NAME).pipe(z.string().regex(/^[\p{L}\p{N} ._+&'-]+$/u, 'font'));
// A path in the template itself: folders and a name, no way out.
const path = z
  .string()
  .max(200)
  .regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\/:\0][^\\:\0]*$/, 'path');

/** What stands in `template.json`; what is left out is as in the neutral template. */
export const templateSchema = z
  .strictObject({
    format: z.literal(TEMPLATE_FORMAT),
    formatVersion: z.literal(TEMPLATE_VERSION),
    name: filled(LONGEST_NAME),
    colours: z
      .strictObject(
        Object.fromEntries(COLOUR_NAMES.map(name => [name, colour.optional()])) as Record<
          ColourName,
          z.ZodOptional<typeof colour>
        >,
      )
      .default({}),
    fonts: z
      .strictObject({
        text: fontName.default(NEUTRAL_TEMPLATE.fonts.text),
        heading: fontName.optional(),
        files: z.array(path).max(MAX_FONT_FILES).default([]),
      })
      .prefault({}),
    logo: z
      .strictObject({ file: path, alt: line(LONGEST_LINE).default('') })
      .nullable()
      .default(null),
    cover: z
      .strictObject({
        publisher: line(LONGEST_LINE).default(''),
        lines: z.array(filled(LONGEST_LINE)).max(MAX_COVER_LINES).default([]),
      })
      .prefault({}),
    numbering: z.enum(HEADING_NUMBERINGS).default(NEUTRAL_TEMPLATE.numbering),
    language: z.enum(LANGUAGES).nullable().default(null),
  })
  .transform(
    ({ format, formatVersion, colours, fonts, ...rest }): Template => ({
      ...rest,
      colours: allColours(colours),
      fonts: { ...fonts, heading: fonts.heading ?? fonts.text },
    }),
  );

/** A colour for the ground follows the one that goes with it, unless it is given. */
function allColours(given: { [name in ColourName]?: string | undefined }): TemplateColours {
  const soft = (name: 'accent' | 'warn') => {
    const own = given[name];
    return own === undefined ? {} : { [`${name}Soft`]: mix(own, 'FFFFFF', 0.9) };
  };
  const named = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...NEUTRAL_TEMPLATE.colours, ...soft('accent'), ...soft('warn'), ...Object.fromEntries(named) };
}

/** The template as the text of a `template.json`; reading it gives the template again. */
export function templateJson({ name, colours, fonts, logo, cover, numbering, language }: Template): string {
  const marked = Object.fromEntries(COLOUR_NAMES.map(key => [key, `#${colours[key]}`]));
  const all = {
    format: TEMPLATE_FORMAT,
    formatVersion: TEMPLATE_VERSION,
    name,
    colours: marked,
    fonts: { text: fonts.text, heading: fonts.heading, files: fonts.files },
    logo: logo && { file: logo.file, alt: logo.alt },
    cover: { publisher: cover.publisher, lines: cover.lines },
    numbering,
    language,
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}
