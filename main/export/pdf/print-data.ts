/** What the Typst template reads from `/data.json`. A mark that is not set is left out. */
export interface PrintRun {
  kind: 'text';
  text: string;
  strong?: true;
  em?: true;
  vertical?: 'superscript' | 'subscript';
  change?: 'inserted' | 'deleted';
  /** Number of the change, e.g. "+3"; only on its first piece. */
  mark?: string;
}

export type PrintInline =
  | PrintRun
  | { kind: 'break' }
  | { kind: 'footnote'; number: number; runs: PrintInline[] }
  | { kind: 'web'; href: string; runs: PrintInline[] }
  | { kind: 'internal'; bookmark: string; runs: PrintInline[] };

export interface PrintCaption {
  /** "Tabel 3". */
  name: string;
  text: string;
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
  | { kind: 'question'; label: string; text: string }
  | {
      kind: 'recommendation';
      bookmark: string;
      level: number;
      label: string;
      title: string;
      strength: { label: string; sign?: string };
      certainty: { label: string; symbol: string; word: string } | null;
      originLabel: string | null;
      breaks: boolean;
      blocks: PrintBlock[];
    }
  | { kind: 'notice'; tone: 'warning' | 'hint'; text: string }
  | { kind: 'raw'; text: string };

export type PrintPart =
  | { kind: 'section'; bookmark: string; level: number; number: string; title: string; parts: PrintPart[] }
  | { kind: 'wide'; blocks: PrintBlock[] }
  | PrintBlock;
