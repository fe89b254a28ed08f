import { translator } from '../../../shared/locales/translate.ts';
import { LANGUAGES } from '../../../shared/project.ts';
import type { Sheet } from './spreadsheet.ts';

/** How far down the row with the column titles may stand. */
const HEADER_ROWS = 20;

/** A row of a list by its columns; empty cells are left out. */
export interface ListCells<Column extends string> {
  /** Its place in the sheet, counted from 1. */
  row: number;
  cells: Partial<Record<Column, string>>;
}

/** Thrown for one cell; the row is rejected and the next one read. */
export class BadCell<Reason extends string> extends Error {
  readonly reason: Reason;
  readonly value: string;

  constructor(reason: Reason, value: string) {
    super(reason);
    this.reason = reason;
    this.value = value;
  }
}

/**
 * The rows below the first row of column titles, in every sheet that has one; null when none has.
 *
 * @param isHead whether these columns make a row of titles
 */
export function findListRows<Column extends string>(
  sheets: readonly Sheet[],
  titles: ReadonlyMap<string, Column>,
  isHead: (columns: ReadonlySet<Column>) => boolean,
): ListCells<Column>[] | null {
  const tables = sheets.flatMap(({ rows }) => {
    for (const [index, line] of rows.slice(0, HEADER_ROWS).entries()) {
      const columns = line.map(title => titles.get(normal(title)) ?? null);
      if (isHead(new Set(columns.filter(column => column !== null))))
        return [tableBelow(rows, index, columns)];
    }
    return [];
  });
  return tables.length === 0 ? null : tables.flat();
}

function tableBelow<Column extends string>(
  rows: readonly string[][],
  head: number,
  columns: readonly (Column | null)[],
): ListCells<Column>[] {
  return rows.slice(head + 1).map((values, offset) => {
    const cells: Partial<Record<Column, string>> = {};
    for (const [place, column] of columns.entries()) {
      const text = values[place]?.trim() ?? '';
      if (column && text !== '') cells[column] = text;
    }
    return { row: head + offset + 2, cells };
  });
}

/** The option a cell names; null for an empty one. Throws BadCell for one that is none. */
export function option<T extends string, Reason extends string>(
  text: string | undefined,
  names: ReadonlyMap<string, T>,
  reason: Reason,
): T | null {
  if (text === undefined) return null;
  const found = names.get(normal(text));
  if (found === undefined) throw new BadCell(reason, text);
  return found;
}

/** Two names are the same when they differ only in case, spaces and the way accents are stored. */
export function normal(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** What each value is called, in every language, and its own name in the file. */
export function namesOf<T extends string>(
  values: readonly T[],
  label: (t: ReturnType<typeof translator>, value: T) => string,
): ReadonlyMap<string, T> {
  const translators = LANGUAGES.map(translator);
  return new Map(
    values.flatMap(value =>
      [value, ...translators.map(t => label(t, value))].map(name => [normal(name), value] as const),
    ),
  );
}

/** Reads row by row; those that throw BadCell come back with the cell that is why. */
export function readListRows<Column extends string, Row, Reason extends string>(
  rows: readonly ListCells<Column>[],
  read: (row: number, cells: ListCells<Column>['cells']) => Row | null,
): { rows: Row[]; rejected: { row: number; reason: Reason; value: string }[] } {
  const found: Row[] = [];
  const rejected: { row: number; reason: Reason; value: string }[] = [];
  for (const { row, cells } of rows) {
    try {
      const one = read(row, cells);
      if (one !== null) found.push(one);
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      rejected.push({ row, reason: error.reason, value: error.value });
    }
  }
  return { rows: found, rejected };
}
