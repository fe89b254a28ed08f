/**
 * Columns of a table of source recommendations, one a row. Their titles stand in `adapte.import.columns`, in any of
 * the three languages; `main/import/adapte/column-names.ts` knows what else people call them.
 */
export const LIST_COLUMNS = [
  'number',
  'page',
  'section',
  'wording',
  'language',
  'translation',
  'strengthSaid',
  'strength',
  'certaintySaid',
  'certainty',
  'evidence',
  'literature',
  'question',
  'topic',
  'note',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export const REJECTIONS = ['wording-missing', 'number-known', 'language-unknown', 'too-long'] as const;
export type Rejection = (typeof REJECTIONS)[number];

/** A row that is not taken over, and what in it is why. */
export interface RejectedRow {
  row: number;
  reason: Rejection;
  value: string;
}

/** What reading a list of source recommendations does, or has done. */
export interface RecommendationReport {
  source: string;
  /** Rows that say something. */
  read: number;
  added: number;
  /** Rows that say what was there already. */
  present: number;
  /** Of those added: rows that name a question this project does not know. */
  unplaced: number;
  rejected: RejectedRow[];
}
