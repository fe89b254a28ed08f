/**
 * A Word file as it says what it says: paragraphs, tables, notes, comments and every tracked change, with nothing
 * accepted or rejected yet and nothing known of a guideline. `views.ts` reads it as it was and as it is to become.
 */
export interface WordDocument {
  properties: WordProperties;
  body: WordBlock[];
  /** Footnotes and endnotes, by `noteKey`. */
  notes: Map<string, WordBlock[]>;
  /** Headers and footers. */
  margins: WordBlock[];
  comments: WordComment[];
  /** Names of styles by id; what a style is called survives another program, its id need not. */
  styles: ReadonlyMap<string, string>;
  /** What the styles say about the structure of the text. */
  sheet: StyleSheet;
  lists: ListFormats;
  /** Unpacks a picture of the file; null when it is not there. */
  picture(path: string): Buffer | null;
}

/** What a style makes of a paragraph, by the id of the style; what it is based on has been taken in. */
export type StyleSheet = ReadonlyMap<string, ParagraphStyle>;

export interface ParagraphStyle {
  /** In small letters, as Word's own styles are called in every language. */
  name: string;
  /** 1 for the first level of headings; null for text. */
  heading: number | null;
  list: WordParagraph['list'];
}

/** How the lists of a file are numbered, by numbering and level. */
export type ListFormats = (numbering: number, level: number) => ListFormat | null;

export interface ListFormat {
  /** A list that shows no sign at all is null. */
  kind: 'ordered' | 'bullet' | null;
  start: number;
}

export interface WordProperties {
  title: string;
  /** Who made it, and who saved it last; either may be empty. */
  creator: string;
  lastModifiedBy: string;
  /** ISO-8601 in UTC, or null when the file does not say. */
  modified: string | null;
  /** Of docProps/custom.xml. */
  custom: ReadonlyMap<string, string>;
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  kind: 'paragraph';
  /** Id of its style. */
  style: string | null;
  list: { level: number; numbering: number } | null;
  /** The level of a heading the paragraph itself names, from 1; 0 for text, null when it leaves that to its style. */
  outline: number | null;
  /** How far it is indented, in twips; null when it does not say. */
  indent: number | null;
  inlines: WordInline[];
  /** What happened to its end: an inserted one splits, a deleted one joins it to the next. */
  mark: Revision | null;
  /** A change of its look only. */
  format: Revision | null;
  /** `w14:paraId`s lead from the replies of a comment to it. */
  paraId: string | null;
}

export interface WordTable {
  kind: 'table';
  rows: WordRow[];
}

export interface WordRow {
  cells: WordCell[];
  /** Whether it is repeated at the top of every page. */
  isHeader: boolean;
  revision: Revision | null;
}

export interface WordCell {
  blocks: WordBlock[];
  colspan: number;
  /** Whether it continues the cell above. */
  continued: boolean;
  revision: Revision | null;
}

export type WordInline =
  | WordText
  | { kind: 'note'; note: string; revisions: Revision[] }
  | WordImage
  /** Something that is more than text, where it stands. */
  | { kind: 'lost'; what: LostKind; revisions: Revision[] }
  /** What lies between these was filled in by Word, as the instruction says. */
  | { kind: 'field-start'; instruction: string }
  | { kind: 'field-end' }
  | { kind: 'comment-start' | 'comment-end' | 'comment-reference'; comment: string }
  | { kind: 'bookmark-start' | 'bookmark-end'; name: string };

/** What a Word file can hold that a text of Leidraad cannot. */
export const LOST_KINDS = ['text-box', 'equation', 'object', 'chart', 'diagram', 'shape'] as const;
export type LostKind = (typeof LOST_KINDS)[number];

export interface WordImage {
  kind: 'image';
  alt: string;
  /** Where the picture is in the file; null when it is no picture, or lies outside the file. */
  path: string | null;
  revisions: Revision[];
}

export interface WordText {
  kind: 'text';
  /** A line break is "\n", a tab "\t". */
  text: string;
  /** From the outside in: a deletion may stand within an insertion. */
  revisions: Revision[];
  /** A change of its look only. */
  format: Revision | null;
  /** Id of its character style. */
  style: string | null;
  marks: { strong: boolean; em: boolean; vertical: 'superscript' | 'subscript' | null };
  /** Looks a text of Leidraad has no place for; people mark changes by hand with them. */
  loud: { strike: boolean; highlight: boolean };
  /** A web address, or "#" and the name of a bookmark. */
  link: string | null;
}

export const REVISION_KINDS = ['insert', 'delete', 'move-from', 'move-to', 'format'] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

export interface Revision {
  kind: RevisionKind;
  author: string;
  /** ISO-8601; null when the file gives none that can be read. */
  date: string | null;
  /** Pairs the two ends of a move. */
  move: string | null;
}

export interface WordComment {
  id: string;
  author: string;
  date: string | null;
  blocks: WordBlock[];
  /** Marked as dealt with in Word. */
  resolved: boolean;
  /** The comment it replies to. */
  parent: string | null;
}

/** How `WordDocument.notes` knows a note. */
export function noteKey(kind: 'footnote' | 'endnote', id: string): string {
  return `${kind}:${id}`;
}
