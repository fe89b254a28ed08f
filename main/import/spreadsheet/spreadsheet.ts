import { unreadable } from '../refuse.ts';

/** What a spreadsheet says, as text: numbers with a point, dates as 2026-02-03, truth values TRUE and FALSE. */
export interface Spreadsheet {
  sheets: Sheet[];
}

export interface Sheet {
  name: string;
  /** Rows from the top, also empty ones, so that an index is a row number less one; empty cells at an end are cut. */
  rows: string[][];
  /** Cells merged downwards, by their first column; all indexes from 0. */
  merged?: { column: number; from: number; to: number }[];
}

/** More rows than a survey among all physiotherapists of a country would give. */
const MAX_ROWS = 200_000;
const MAX_CELLS = 4_000_000;

/** Gathers cells into rows within bounds; a cell far out costs no memory before it is refused. */
export class SheetRows {
  readonly rows: string[][] = [];
  readonly #source: string;
  #cells = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Sets one cell, both indexes from 0. */
  set(row: number, column: number, text: string): void {
    if (text === '') return;
    const filled = this.rows[row]?.length ?? 0;
    this.#cells += Math.max(0, column + 1 - filled) + Math.max(0, row + 1 - this.rows.length);
    if (row >= MAX_ROWS || this.#cells > MAX_CELLS) throw unreadable(this.#source, 'too-large');
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length <= column) cells.push('');
    cells[column] = text;
  }
}
