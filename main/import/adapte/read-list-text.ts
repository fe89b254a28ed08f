import type { ListColumn } from '../../../shared/adapte/recommendation-list.ts';

/** A number as guidelines give it: 1.2.3, A5, R12b; a bare whole number only before a mark, as in "3." or "3)". */
const NUMBERED =
  /^(?:[-•*–]\s+)?([A-Z]{0,3}\d+(?:\.\d+)+[a-z]?|[A-Z]{1,3}\d+[a-z]?|\d+(?=[.):]))[.):]?\s+(.+)$/su;

/** A cell that holds no more than such a number. */
const NUMBER_ONLY = /^[A-Z]{0,3}\d+(?:\.\d+)*[a-z]?\.?$/u;

/**
 * Recommendations in pasted text without a row of titles: one a paragraph when there are empty lines, else one a line.
 * Of cells parted by tabs the longest is the recommendation, and a number before it its number.
 */
export function readListText(text: string): { row: number; cells: Partial<Record<ListColumn, string>> }[] {
  const lines = text.split(/\r\n?|\n/);
  const isParted = lines.some((line, at) => line.trim() === '' && at > 0 && at < lines.length - 1);
  const parts: { row: number; text: string }[] = [];
  for (const [at, line] of lines.entries()) {
    const last = parts.at(-1);
    const goesOn = isParted && last !== undefined && (lines[at - 1] ?? '').trim() !== '';
    if (line.trim() === '') continue;
    if (goesOn) last.text += `\n${line.trim()}`;
    else parts.push({ row: at + 1, text: line.trim() });
  }
  return parts.map(part => ({
    row: part.row,
    cells: part.text.includes('\t') ? ofCells(part.text) : ofLine(part.text),
  }));
}

function ofLine(text: string): Partial<Record<ListColumn, string>> {
  const [, number, wording] = NUMBERED.exec(text) ?? [];
  if (number === undefined || wording === undefined) return { wording: text.replace(/^[-•*–]\s+/u, '') };
  return { number, wording };
}

function ofCells(text: string): Partial<Record<ListColumn, string>> {
  const cells = text.split('\t').map(cell => cell.trim());
  const wording = cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
  const [first = ''] = cells;
  return NUMBER_ONLY.test(first) && first !== wording
    ? { number: first.replace(/\.$/, ''), wording }
    : { wording };
}
