import { unreadable } from '../refuse.ts';
import { decodeText } from './decode-text.ts';
import { SheetRows, type Spreadsheet } from './spreadsheet.ts';

export const SEPARATORS = [';', ',', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** How much of a file is looked at to find its separator. */
const SAMPLE_CHARACTERS = 65_536;

/**
 * Reads a CSV file: quotes doubled within quotes, line breaks within quotes kept, the separator found by trying.
 * A quote that protects a cell from being taken for a formula (`'=1`) is taken off again.
 */
export function readCsv(bytes: Uint8Array, source: string): Spreadsheet {
  const text = decodeText(bytes, source);
  // Excel's own way to name the separator.
  const named = /^sep=([;,\t])\r?\n/.exec(text);
  const separator = (named?.[1] as Separator | undefined) ?? findSeparator(text.slice(0, SAMPLE_CHARACTERS));
  const sheet = new SheetRows(source);
  const closed = parse(text.slice(named?.[0].length ?? 0), separator, (cell, row, column) => {
    sheet.set(row, column, cell.replace(/^'(?='*[=+\-@\t\r])/, ''));
  });
  if (!closed) throw unreadable(source, 'quote-open');
  return { sheets: [{ name: '', rows: sheet.rows }] };
}

/**
 * The separator by which fewest quotes stand where no quote belongs, and then by which most rows have the same
 * number of cells, more than one.
 */
export function findSeparator(sample: string): Separator {
  let best = { separator: ';' as Separator, stray: Number.POSITIVE_INFINITY, rows: 0, width: 1 };
  for (const separator of SEPARATORS) {
    const widths: number[] = [];
    let stray = 0;
    parse(sample, separator, (_, row, column, strayQuote) => {
      widths[row] = column + 1;
      if (strayQuote) stray += 1;
    });
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    for (const [width, rows] of counts) {
      const better = stray - best.stray || best.rows - rows || best.width - width;
      if (better < 0) best = { separator, stray, rows, width };
    }
  }
  return best.separator;
}

/**
 * One pass over the text. A quote opens only at the start of a cell; anything between a closing quote and the
 * next separator is kept as it is. Returns false when the text ends inside quotes.
 */
function parse(
  text: string,
  separator: Separator,
  emit: (cell: string, row: number, column: number, strayQuote: boolean) => void,
): boolean {
  const stops = new RegExp(`[${separator === '\t' ? '\\t' : separator}\\r\\n]`, 'g');
  let [at, row, column] = [0, 0, 0];
  while (at < text.length) {
    let cell = '';
    const quoted = text[at] === '"';
    if (quoted) {
      const content = readQuoted(text, at + 1);
      if (content === null) return false;
      cell = content.cell;
      at = content.end;
    }
    stops.lastIndex = at;
    const stop = stops.exec(text)?.index ?? text.length;
    const rest = text.slice(at, stop);
    emit(cell + rest, row, column, rest.includes('"') || (quoted && rest !== ''));
    column += 1;
    at = stop + 1;
    if (text[stop] === separator) continue;
    if (text[stop] === '\r' && text[stop + 1] === '\n') at += 1;
    row += 1;
    column = 0;
  }
  return true;
}

function readQuoted(text: string, start: number): { cell: string; end: number } | null {
  let [cell, at] = ['', start];
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    at = quote + 2;
  }
}
