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

/** Whether the longest words of the columns together do not fit an upright page. */
export function isWideTable(table: Table): boolean {
  return table.columns.length >= MANY_COLUMNS || leastCharacters(table) > UPRIGHT_CHARACTERS;
}

export function tableSize(table: Table, isWide: boolean): number {
  if (table.columns.length <= 6) return USUAL_SIZE;
  const room = isWide ? WIDE_CHARACTERS : UPRIGHT_CHARACTERS;
  return leastCharacters(table) > room || table.columns.length > 10 ? SMALLEST_SIZE : SMALL_SIZE;
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
  return least.reduce((total, value) => total + value, 0);
}

function textOf(blocks: readonly Block[]): string {
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
