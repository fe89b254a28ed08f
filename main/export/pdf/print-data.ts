import type { ChangeState } from '../change-marks.ts';

/** What the Typst template reads from `/data.json`. A mark that is not set is left out. */
export interface PrintRun {
  kind: 'text';
  text: string;
  strong?: true;
  em?: true;
  vertical?: 'superscript' | 'subscript';
  role?: 'label' | 'example';
  change?: ChangeState;
  /** Number of the change, e.g. "+3"; only on its first piece. */
  mark?: string;
}

export type PrintInline =
  | PrintRun
  | { kind: 'break' }
  /** Stands before what changed and has no words of its own to mark. */
  | { kind: 'mark'; mark: string }
  | { kind: 'footnote'; number: number; runs: PrintInline[] }
  | { kind: 'web'; href: string; runs: PrintInline[] }
  | { kind: 'internal'; bookmark: string; runs: PrintInline[] };

export interface PrintCaption {
  /** "Tabel 3". */
  name: string;
  runs: PrintInline[];
  bookmark?: string;
}

export interface PrintCell {
  header: boolean;
  column: number;
  colspan: number;
  rowspan: number;
  /** Whether it may run on to the next page: only when it would fill most of one. */
  breaks: boolean;
  blocks: PrintBlock[];
}

export interface PrintGrade {
  strength: { label: string; sign?: string };
  certainty: { label: string; symbol: string; word: string } | null;
}

export type PrintBlock =
  | { kind: 'paragraph'; runs: PrintInline[] }
  | { kind: 'heading'; isHeading: boolean; level: number; runs: PrintInline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: PrintBlock[][] }
  | { kind: 'quote'; blocks: PrintBlock[] }
  | {
      kind: 'table';
      caption?: PrintCaption;
      columns: number[];
      headerRows: number;
      /** Whether it may run on to the next page. */
      breaks: boolean;
      /** Of the letters, in points. */
      size: number;
      rows: PrintCell[][];
    }
  | { kind: 'image'; caption?: PrintCaption; file: string; alt: string; width: number }
  | { kind: 'question'; runs: PrintInline[] }
  | {
      kind: 'recommendation';
      bookmark?: string;
      level: number;
      title: PrintInline[];
      grade: PrintGrade | { runs: PrintInline[] };
      breaks: boolean;
      blocks: PrintBlock[];
    }
  | { kind: 'notice'; tone: 'warning' | 'hint'; runs: PrintInline[] }
  | { kind: 'raw'; text: string }
  | { kind: 'raw'; runs: PrintInline[] };

export type PrintPart =
  | {
      kind: 'section';
      bookmark?: string;
      level: number;
      number: string;
      title: PrintInline[];
      parts: PrintPart[];
    }
  | { kind: 'wide'; blocks: PrintBlock[] }
  | PrintBlock;
