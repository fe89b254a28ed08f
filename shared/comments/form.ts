/** What a form carries about itself, out of sight: the names of its own document properties. */
export const FORM_PROPERTIES = {
  kind: 'LeidraadForm',
  packetId: 'LeidraadPacket',
  baseHash: 'LeidraadBase',
} as const;

/** The text with room for comments, or a table to fill in. */
export const FORM_KINDS = ['text', 'table'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** Which form, for whom and on what; its way back does not rest on the name of the file. */
export interface FormHead {
  kind: FormKind;
  packetId: string;
  baseHash: string;
}

/** Runs of these character styles are the program's words, not the authors'; their names stay the same everywhere. */
export const PROGRAM_STYLES = {
  number: { id: 'LeidraadNumber', name: 'Leidraad number' },
  text: { id: 'LeidraadProgram', name: 'Leidraad program text' },
} as const;

/** Columns of the comment table, in order. */
export const FORM_COLUMNS = [
  'nr',
  'section',
  'page',
  'quote',
  'comment',
  'proposal',
  'evidence',
  'kind',
  'priority',
] as const;
export type FormColumn = (typeof FORM_COLUMNS)[number];
