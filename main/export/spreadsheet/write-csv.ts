import { NEEDS_QUOTE, type SheetTable } from './table.ts';

/**
 * Writes a table as CSV the way Excel in Dutch and French opens it: UTF-8 with a byte order mark, semicolons,
 * lines ended by CR LF. Text that a spreadsheet would take for a formula gets a quote in front.
 */
export function writeCsv({ columns, rows }: Pick<SheetTable, 'columns' | 'rows'>): Uint8Array<ArrayBuffer> {
  const lines = [columns.map(column => column.title), ...rows].map(
    row => `${row.map(cell => (typeof cell === 'number' ? String(cell) : quoteCell(cell))).join(';')}\r\n`,
  );
  return new TextEncoder().encode(`\ufeff${lines.join('')}`);
}

function quoteCell(text: string): string {
  const safe = NEEDS_QUOTE.test(text) ? `'${text}` : text;
  return /[;,\t"\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
