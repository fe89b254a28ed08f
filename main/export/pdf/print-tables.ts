import type { Block, Table } from '../guideline-tree.ts';

/** Size of letters in a table, in points; a table with many columns gets smaller ones. */
const USUAL_SIZE = 9;
const SMALL_SIZE = 8;
const SMALLEST_SIZE = 7.5;

/** About how many characters of that size stand on one line across an upright page. */
const UPRIGHT_CHARACTERS = 96;
const WIDE_CHARACTERS = 150;

/** Columns from which a table is read better on a page that lies on its side. */
const MANY_COLUMNS = 8;

/** A cell with more text than this would fill most of a page, so it may run on to the next. */
const LONG_CELL = 900;

/** Lines of a table that is kept together. */
const SHORT_LINES = 18;

/** Whether the longest words of the columns together do not fit an upright page. */
export function isWideTable(table: Table): boolean {
  return table.columns.length >= MANY_COLUMNS || leastCharacters(table) > UPRIGHT_CHARACTERS;
}

export function tableSize(table: Table, isWide: boolean): number {
  if (table.columns.length <= 6) return USUAL_SIZE;
  const room = isWide ? WIDE_CHARACTERS : UPRIGHT_CHARACTERS;
  return leastCharacters(table) > room || table.columns.length > 10 ? SMALLEST_SIZE : SMALL_SIZE;
}

/** Whether a table takes at most about a third of a page, so that it can be kept together. */
export function isShortTable({ rows, columns }: Table, isWide: boolean): boolean {
  const room = isWide ? WIDE_CHARACTERS : UPRIGHT_CHARACTERS;
  let lines = 0;
  for (const row of rows) {
    const high = row.map(cell => {
      const share = sum(columns.slice(cell.column, cell.column + cell.colspan));
      return Math.ceil(textOf(cell.blocks).length / Math.max(4, share * room - 2)) / cell.rowspan;
    });
    lines += Math.max(1, ...high) + 0.7;
  }
  return lines <= SHORT_LINES;
}

/** Whether the text of some blocks is too long to be kept on one page. */
export function isLong(blocks: readonly Block[], share: number): boolean {
  return textOf(blocks).length > LONG_CELL * share;
}

/** What the longest word of each column needs, with two characters for the margins of the cell. */
function leastCharacters({ columns, rows }: Table): number {
  const least = columns.map(() => 4);
  for (const cell of rows.flat()) {
    if (cell.colspan > 1) continue;
    const words = textOf(cell.blocks).split(/\s+/);
    const longest = Math.max(0, ...words.map(word => Math.min(word.length, 20)));
    least[cell.column] = Math.max(least[cell.column] ?? 0, longest + 2);
  }
  return sum(least);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The words of blocks, to know how much room they take. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(blockText).join(' ');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.inlines.map(inline => (inline.kind === 'text' ? inline.text : ' ')).join('');
    case 'list':
      return block.items.map(textOf).join(' ');
    case 'quote':
      return textOf(block.blocks);
    case 'table':
      return textOf(block.rows.flat().flatMap(cell => cell.blocks));
    case 'recommendation':
      return `${block.title} ${textOf(block.blocks)}`;
    case 'question':
    case 'notice':
    case 'raw':
      return block.text;
    case 'figure':
      return '';
  }
}
