import { RESPONDENT_FIELDS, type RespondentField } from './answer.ts';

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

/** Bookmark of the cell in which a respondent fills in a field. */
export function fieldBookmark(field: RespondentField): string {
  return `LR_f_${field}`;
}

/** The field whose cell a bookmark marks. */
export function fieldOf(bookmark: string): RespondentField | null {
  return RESPONDENT_FIELDS.find(field => fieldBookmark(field) === bookmark) ?? null;
}

/** Bookmark of the cell in which a question is answered; Word allows 40 characters. */
export function questionBookmark(id: string): string {
  return `LR_q_${id.replace(/[^A-Za-z0-9]/g, '')}`.slice(0, 40);
}
