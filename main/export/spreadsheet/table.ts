/** A table to be written as a sheet or as CSV. */
export interface SheetTable {
  name: string;
  columns: readonly { title: string /** In characters. */; width: number }[];
  /** Cells by column; a number is written as a number, all else as text. */
  rows: readonly (readonly (string | number)[])[];
}

/**
 * Cells that a spreadsheet program would run as a formula, or that look as if such a cell had been protected
 * already: they get one quote in front, which reading takes off again.
 */
export const NEEDS_QUOTE = /^'*[=+\-@\t\r]/;
