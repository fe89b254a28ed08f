import type { ReferenceRow } from '../../shared/references/reference.ts';

export const ROW_STATES = ['kept', 'doubtful', 'merged', 'unlinked', 'all'] as const;
export type RowState = (typeof ROW_STATES)[number];
export const ROW_SORTS = ['number', 'authors', 'year', 'title'] as const;
export type RowSort = (typeof ROW_SORTS)[number];

export interface RowFilter {
  text: string;
  /** `2019`, `2015-2020`, `2015-` or empty. */
  year: string;
  /** A database or file; null for all. */
  source: string | null;
  /** A key question; null for all. */
  questionId: string | null;
  state: RowState;
  sort: RowSort;
}

/** The words of a row in plain letters, kept as long as the row is the same. */
const folded = new WeakMap<ReferenceRow, string>();

function wordsOf(row: ReferenceRow): string {
  let words = folded.get(row);
  if (words === undefined) {
    words = fold(
      `${row.number} ${row.title} ${row.authors} ${row.container} ${row.year ?? ''} ${row.doi} ${row.pmid}`,
    );
    folded.set(row, words);
  }
  return words;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** The rows that fit, in order. Every word typed must occur somewhere; capitals and accents make no difference. */
export function filterRows(rows: readonly ReferenceRow[], filter: RowFilter): ReferenceRow[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const years = yearRange(filter.year);
  return rows
    .filter(
      row =>
        hasState(row, filter.state) &&
        (filter.source === null || row.sources.includes(filter.source)) &&
        (filter.questionId === null || row.questionIds.includes(filter.questionId)) &&
        (years === null || (row.year !== null && row.year >= years[0] && row.year <= years[1])) &&
        words.every(word => wordsOf(row).includes(word)),
    )
    .sort(ORDERS[filter.sort]);
}

function hasState(row: ReferenceRow, state: RowState): boolean {
  const isKept = row.duplicateOf === null;
  if (state === 'all') return true;
  if (state === 'merged') return !isKept;
  if (state === 'doubtful') return isKept && row.isDoubtful;
  if (state === 'unlinked') return isKept && row.questionIds.length === 0;
  return isKept;
}

function yearRange(typed: string): [number, number] | null {
  const match = /^\s*(\d{4})?\s*([-–])?\s*(\d{4})?\s*$/.exec(typed);
  if (!match || (match[1] === undefined && match[3] === undefined)) return null;
  const from = match[1] === undefined ? 0 : Number(match[1]);
  const to = match[3] === undefined ? (match[2] === undefined ? from : 9999) : Number(match[3]);
  return [from, to];
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });
const ORDERS: Record<RowSort, (a: ReferenceRow, b: ReferenceRow) => number> = {
  number: (a, b) => a.number - b.number,
  authors: (a, b) => collator.compare(a.authors, b.authors) || a.number - b.number,
  title: (a, b) => collator.compare(a.title, b.title) || a.number - b.number,
  year: (a, b) => (b.year ?? 0) - (a.year ?? 0) || a.number - b.number,
};
