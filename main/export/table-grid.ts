import type { Block, Inline, TableCell } from './guideline-tree.ts';

/** A cell as authored, before it has a place in the grid. */
export interface LooseCell {
  header: boolean;
  colspan: number;
  rowspan: number;
  /** Width of the first column in pixels, when the author set one. */
  width: number | null;
  blocks: Block[];
}

/** No table has more columns than this; a span beyond it is damage, and would cost memory. */
const MAX_COLUMNS = 200;

/**
 * Places cells row by row as a browser does, and makes the grid rectangular: a span that runs into another
 * cell or past the last row is cut, a short row is filled with empty cells. No text is lost.
 */
export function placeCells(rows: readonly LooseCell[][]): {
  columns: number;
  rows: (TableCell & { width: number | null })[][];
} {
  const taken: boolean[][] = rows.map(() => []);
  let columns = 1;
  const placed = rows.map((row, r) => {
    const own = taken[r] ?? [];
    let column = 0;
    return row.map(cell => {
      while (own[column]) column++;
      let colspan = 1;
      while (colspan < cell.colspan && column + colspan < MAX_COLUMNS && !own[column + colspan]) colspan++;
      const rowspan = Math.min(Math.max(1, cell.rowspan), rows.length - r);
      for (const line of taken.slice(r, r + rowspan))
        for (let x = column; x < column + colspan; x++) line[x] = true;
      const result = { ...cell, column, colspan, rowspan };
      column += colspan;
      columns = Math.max(columns, column);
      return result;
    });
  });
  for (const [r, row] of placed.entries())
    for (let column = 0; column < columns; column++)
      if (!taken[r]?.[column])
        row.push({ header: false, colspan: 1, rowspan: 1, width: null, blocks: [], column });
  return { columns, rows: placed.map(row => row.sort((a, b) => a.column - b.column)) };
}

/** How many rows at the top hold header cells only and are closed below (no span leaves them). */
export function countHeaderRows(rows: readonly TableCell[][]): number {
  let count = 0;
  let reach = 0;
  for (const [r, row] of rows.entries()) {
    if (!row.every(cell => cell.header)) break;
    reach = Math.max(reach, ...row.map(cell => r + cell.rowspan));
    if (reach <= r + 1) count = r + 1;
  }
  return count === rows.length ? Math.max(0, count - 1) : count;
}

/**
 * About how many characters of table text stand on one line across the page (9 pt Arial on A4), less what bold
 * headers need more. A column narrower than its longest word is broken letter by letter.
 */
const LINE_CHARACTERS = 84;

/**
 * Shares of the width: the author's widths when every column has one, otherwise by how much text a column
 * holds, but never less than its longest word needs.
 */
export function shareColumns(
  columns: number,
  rows: readonly (TableCell & { width: number | null })[][],
): number[] {
  const widths: (number | null)[] = Array.from({ length: columns }, () => null);
  const weights: number[] = Array.from({ length: columns }, () => 4);
  const least: number[] = Array.from({ length: columns }, () => 4 / LINE_CHARACTERS);
  for (const cell of rows.flat()) {
    if (cell.colspan > 1) continue;
    widths[cell.column] ??= cell.width;
    const text = textOf(cell.blocks);
    const word = Math.max(0, ...text.split(/\s+/).map(part => Math.min(part.length, 24)));
    // The square root keeps one long cell from starving the short columns beside it.
    const weight = Math.max(word + 2, 3.2 * Math.sqrt(text.length));
    weights[cell.column] = Math.max(weights[cell.column] ?? 0, weight);
    // Two characters more for the margins of the cell.
    least[cell.column] = Math.max(least[cell.column] ?? 0, (word + 2) / LINE_CHARACTERS);
  }
  const known = widths.every(width => width !== null && width > 0);
  // Also a width that was chosen gives way to a word that would break in two.
  return shareWithFloors(known ? widths.map(width => width ?? 1) : weights, least);
}

/**
 * Divides the width by weight; a column that would get less than its floor gets the floor, and the others divide
 * what is left. When the floors alone are too wide, they are what is divided.
 */
function shareWithFloors(weights: readonly number[], floors: readonly number[]): number[] {
  if (sum(floors) >= 1) return divide(floors);
  const held = new Set<number>();
  for (;;) {
    const room = 1 - sum(floors.filter((_, column) => held.has(column)));
    const total = sum(weights.filter((_, column) => !held.has(column)));
    const shares = weights.map((weight, column) =>
      held.has(column) ? (floors[column] ?? 0) : (weight / total) * room,
    );
    const short = shares.findIndex((share, column) => !held.has(column) && share < (floors[column] ?? 0));
    if (short < 0) return shares;
    held.add(short);
  }
}

function divide(parts: readonly number[]): number[] {
  const total = sum(parts);
  return parts.map(part => part / total);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(blockText).join(' ');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.inlines.map(inlineText).join('');
    case 'list':
      return block.items.map(textOf).join(' ');
    case 'quote':
      return textOf(block.blocks);
    default:
      return '';
  }
}

/** The mark of a footnote stands against the word before it and must not be parted from it; its digits are small. */
function inlineText(inline: Inline): string {
  if (inline.kind === 'footnote') return '0'.repeat(Math.ceil(String(inline.number).length / 2));
  return inline.kind === 'text' ? inline.text : ' ';
}
