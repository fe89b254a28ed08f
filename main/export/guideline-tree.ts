import type { MediaType } from '../../shared/assets.ts';
import type { CopyHead } from '../../shared/exports/copy.ts';
import type { Language } from '../../shared/project.ts';
import type { Certainty, Strength } from '../../shared/recommendations.ts';
import type { Remark } from './remarks.ts';
import type { Revised, TreeChange, TreeRedline } from './tree-changes.ts';

export type { Byline, Revised, TreeChange, TreeRedline } from './tree-changes.ts';

/**
 * The guideline as it is printed, the same for every format. Composition has been done: texts are in the
 * guideline's language, numbers and labels are filled in, tables are rectangular, headings skip no level.
 * A writer only gives each part a form; it needs no database, no ProseMirror and no translations but the
 * few words of its own (a page number, a link back).
 */
export interface GuidelineTree {
  /** Language of the labels. */
  language: Language;
  /** Language the text is written in: for the spelling checker and for screen readers. */
  textLanguage: Language;
  titlePage: TitlePage;
  /** Heading of the table of contents; the contents themselves are the sections. */
  contentsTitle: string;
  body: Part[];
  /** In the order of their references, numbered from 1. */
  footnotes: Footnote[];
  /** On paper the page lies on its side, for wide tables. */
  isWide?: boolean;
  /** Only in a redline: two versions in one tree. */
  redline?: TreeRedline;
  /** What is said in the margin; only where blocks kept their ids. */
  remarks?: Remark[];
  /** Which text of the project this is a copy of, for a writer whose files come back. */
  copy?: CopyHead;
}

/** A line whose words are made from fields. In a redline `woven` is printed instead of them, label included. */
export interface Woven extends Revised {
  woven?: Inline[];
}

export interface TitleFact {
  label: string;
  value: string;
  /** In a redline: what it was, when that differs. */
  was?: string;
}

export interface TitlePage {
  /** What the document is, e.g. "Conceptrichtlijn". */
  kind: string;
  title: string;
  /** Version, date, method: shown as a short list. */
  facts: TitleFact[];
  version: string;
  /** Date in words in the guideline's language, and the moment it stands for. */
  date: string;
  exportedAt: string;
  organisationsTitle: string;
  organisations: { name: string; members: string[] }[];
}

export type Part = Section | Block;

/** A numbered section or appendix. Its parts come in reading order: blocks and subsections may alternate. */
export interface Section extends Woven {
  kind: 'section';
  role: 'chapter' | 'appendix';
  /** Unique in the document; letters, digits and `_`, at most 40 characters (the limit of Word). */
  bookmark: string;
  /** The document it is; only where a reader of the tree wants to lead back to it. */
  documentId?: string;
  /** 1 for a top-level section; as deep as the outline goes. */
  level: number;
  /** As printed: "A.1.2", "Bijlage 1". */
  number: string;
  /** The number is one of a larger document, so a text processor cannot count it and it is typed. */
  isTyped?: boolean;
  title: string;
  /** In a redline: the number it had, when that was another. */
  numberWas?: string;
  parts: Part[];
}

/** How far below a recommendation something lies: why it was made, and the evidence it rests on. */
export type Layer = 'why' | 'evidence';

/** A block of a section with recommendations may say its layer, for a writer that can fold. */
export type Block = Content & { layer?: Layer };

type Content =
  | Paragraph
  | Heading
  | List
  | Quote
  | Table
  | Figure
  | QuestionBox
  | RecommendationBox
  | Notice
  | RawText;

export interface Paragraph extends Revised {
  kind: 'paragraph';
  /** Id of the block it was written as; see `Section.documentId`. */
  blockId?: string;
  inlines: Inline[];
}

/** An unnumbered heading inside a section; `level` counts on from the level of the section. */
export interface Heading extends Revised {
  kind: 'heading';
  blockId?: string;
  level: number;
  inlines: Inline[];
}

export interface List {
  kind: 'list';
  ordered: boolean;
  /** First number of an ordered list. */
  start: number;
  items: Block[][];
  /** In a redline: how the list was numbered. */
  was?: { ordered: boolean; start: number; by: number };
}

export interface Quote {
  kind: 'quote';
  blocks: Block[];
}

/** A rectangular table: every grid cell belongs to exactly one `TableCell`. */
export interface Table {
  kind: 'table';
  blockId?: string;
  caption: Caption | null;
  /** Share of the width for each column; together 1. */
  columns: number[];
  /** How many rows at the top hold headers only; a writer repeats them on a new page. */
  headerRows: number;
  rows: TableCell[][];
  /** In a redline: the table came or went, without its caption; so did all in it. */
  change?: TreeChange;
  /** In a redline, by row: a row that came or went, and all in it. */
  rowChanges?: (TreeChange | null)[];
}

/** Printed with a table or figure, e.g. "Tabel", 3 and its words; what has no caption has no number. */
export interface Caption extends Woven {
  label: string;
  number: number;
  text: string;
  /** Where references to it lead; null when nothing refers to it. */
  bookmark: string | null;
  /** In a redline: the number it had, when that was another. */
  numberWas?: number;
  numberBy?: number;
}

export interface Figure extends Revised {
  kind: 'figure';
  blockId?: string;
  picture: Picture;
  /** What the picture shows, for who does not see it; empty when the authors gave none. */
  alt: string;
  /** Percent of the width of the text. */
  width: number;
  caption: Caption | null;
}

/** An image as it was taken in, or a drawing made from data. */
export type Picture =
  | {
      kind: 'image';
      mediaType: MediaType;
      bytes: Uint8Array<ArrayBuffer>;
      /** In pixels. */
      width: number;
      height: number;
    }
  | { kind: 'drawing'; svg: string; width: number; height: number };

export interface TableCell {
  header: boolean;
  /** First grid column, from 0. */
  column: number;
  colspan: number;
  rowspan: number;
  blocks: Block[];
}

/** The key question a section answers, set apart at its start. */
export interface QuestionBox extends Woven {
  kind: 'question';
  /** As printed before the text, with its colon. */
  label: string;
  text: string;
}

export interface RecommendationBox {
  kind: 'recommendation';
  bookmark: string;
  documentId?: string;
  /** Level a heading would have here. */
  level: number;
  /** As printed before the title, with its colon. */
  label: string;
  title: string;
  strength: { value: Strength | null; label: string };
  /** Null for a good practice statement without graded evidence. */
  certainty: { value: Certainty | null; label: string; symbol: string; word: string } | null;
  /** Label of an example wording that is yet to be replaced. */
  originLabel: string | null;
  blocks: Block[];
  /** In a redline: the box came or went, and all in it. */
  change?: TreeChange;
  /** In a redline: the two lines above the wording, printed instead of the fields. */
  woven?: { title: Inline[]; grade: Inline[] };
}

/** A line from the program, not from the authors: a warning, or a hint that something is still to come. */
export interface Notice extends Woven {
  kind: 'notice';
  tone: 'warning' | 'hint';
  text: string;
}

/** Text shown exactly as stored, line by line. */
export interface RawText extends Woven {
  kind: 'raw';
  text: string;
}

export type Inline =
  | TextInline
  | { kind: 'break'; change?: TreeChange }
  | { kind: 'footnote'; number: number; id?: string; change?: TreeChange };

export interface TextInline {
  kind: 'text';
  text: string;
  marks: Marks;
  link: LinkTarget | null;
  /** What the text stands for, when it is an abbreviation. */
  expansion?: string;
  /** Made by the program, such as the number of a source: no part of what the authors wrote. */
  generated?: boolean;
  /** A look of its own: the label of a box, or the remark that something is an example. */
  role?: 'label' | 'example';
  change?: TreeChange;
  /** In a redline: the words stay, and had this look. */
  was?: { marks: Marks; by: number };
}

export interface Marks {
  strong: boolean;
  em: boolean;
  vertical: 'superscript' | 'subscript' | null;
  /** In a document that shows a change: what came and what went. */
  change?: 'inserted' | 'deleted';
}

/** A web address (already checked as safe), or a bookmark in this document. */
export type LinkTarget = { kind: 'web'; href: string } | { kind: 'internal'; bookmark: string };

export interface Footnote {
  number: number;
  inlines: Inline[];
}

export const PLAIN: Marks = { strong: false, em: false, vertical: null };

/** A run of plain text. */
export function plain(text: string, link: LinkTarget | null = null): Inline {
  return { kind: 'text', text, marks: PLAIN, link };
}

/** A paragraph of plain text. */
export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', inlines: text === '' ? [] : [plain(text)] };
}

/** All sections in reading order, for a table of contents. */
export function listSections(parts: readonly Part[]): Section[] {
  return parts.flatMap(part => (part.kind === 'section' ? [part, ...listSections(part.parts)] : []));
}
