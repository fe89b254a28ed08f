import type { TFunction } from 'i18next';
import type { ReadHandle } from '../../../db/database.ts';
import { listQuestions } from '../../../db/questions.ts';
import type { Language } from '../../../shared/project.ts';
import type { SheetTable } from '../spreadsheet/table.ts';

/** What a list is made from. */
export interface ListContext {
  db: ReadHandle;
  t: TFunction;
  language: Language;
  /** Moment of the export, ISO-8601 in UTC. */
  exportedAt: string;
  viewer: ListViewer;
}

/** Whose eyes the list is for. */
export interface ListViewer {
  /** Key under which they screen; of records not everybody judged, only their own decision is shown. */
  screener: string;
  /** Whether they may see how interests were assessed. */
  seesAssessments: boolean;
}

/** Makes one of the lists people see as a table. */
export type ListMaker = (context: ListContext) => SheetTable;

/** A column: its title, its width in characters, and what stands in it; null leaves the cell empty. */
export type ListColumn<Row> = [title: string, width: number, cell: (row: Row) => string | number | null];

/** Usual widths: a number, a word, a name, a sentence, a text. */
export const WIDTH = { number: 6, word: 14, name: 26, line: 44, text: 64 } as const;

export function tableOf<Row>(
  name: string,
  rows: readonly Row[],
  columns: readonly ListColumn<Row>[],
): SheetTable {
  return {
    name,
    columns: columns.map(([title, width]) => ({ title, width })),
    rows: rows.map(row => columns.map(([, , cell]) => cell(row) ?? '')),
  };
}

/** Calls a question as lists do, "3. Oefentherapie"; empty for one that is not there. */
export function questionNames(db: ReadHandle): (id: string | null) => string {
  const names = new Map(listQuestions(db).map(({ id, number, title }) => [id, `${number}. ${title}`]));
  return id => names.get(id ?? '') ?? '';
}

/** More values in one cell, a line each. */
export function lines(values: readonly string[]): string {
  return values.filter(value => value !== '').join('\n');
}

/** The day of a moment; what is kept of a time in a list. */
export function dayOf(moment: string | null): string {
  return moment === null ? '' : moment.slice(0, 10);
}
