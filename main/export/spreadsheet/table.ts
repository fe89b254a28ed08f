/** A table to be written as a sheet or as CSV. */
export interface SheetTable {
  name: string;
  columns: readonly { title: string /** In characters. */; width: number }[];
  /** Cells by column; a number is written as a number, all else as text. */
  rows: readonly (readonly (string | number)[])[];
  /** Lines above the header row: a text over the width, or a label and what belongs to it. */
  above?: readonly (readonly string[])[];
  /** Columns whose cells offer a list to choose from; other text may be typed too. */
  choices?: readonly Choice[];
}

export type Choice = { column: number } & (
  | { values: readonly string[] }
  /** The first column of another sheet, by index, below its header. */
  | { from: { sheet: number; rows: number } }
);

/**
 * Cells that a spreadsheet program would run as a formula, or that look as if such a cell had been protected
 * already: they get one quote in front, which reading takes off again.
 */
export const NEEDS_QUOTE = /^'*[=+\-@\t\r]/;
