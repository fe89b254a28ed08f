import type { Node } from 'prosemirror-model';
import { textSchema } from '../../../shared/text/schema.ts';
import type { WordBlock, WordCell, WordTable } from '../docx/word-model.ts';
import type { Reading } from './reading.ts';

const { nodes } = textSchema;

interface GridCell {
  content: Node[];
  header: boolean;
  column: number;
  colspan: number;
  rowspan: number;
}

/** More columns than this is no table of a guideline. */
const MAX_COLUMNS = 200;

/**
 * A table with its merged cells; every row is as wide as the widest one. `readCell` reads the blocks of a cell.
 * Null when nothing of it is left.
 */
export function readTable(
  table: WordTable,
  reading: Reading,
  attributes: { id: string; caption: string },
  readCell: (blocks: readonly WordBlock[]) => Node[],
): Node | null {
  const rows: GridCell[][] = [];
  /** The cell that covers a column from above. */
  const above = new Map<number, GridCell>();
  for (const row of table.rows) {
    const cells: GridCell[] = [];
    const covering = new Set<GridCell>();
    let column = 0;
    for (const cell of row.cells) {
      const origin = cell.continued ? above.get(column) : undefined;
      if (origin && origin.column === column) covering.add(origin);
      else
        cells.push({
          content: readCell(flatten(cell.blocks, reading)),
          header: row.isHeader || isHeader(cell, reading),
          column,
          colspan: cell.colspan,
          rowspan: 1,
        });
      column = Math.min(MAX_COLUMNS, column + (origin?.colspan ?? cell.colspan));
    }
    if (cells.length === 0) continue;
    for (const cell of covering) cell.rowspan += 1;
    for (let at = 0; at < column; at++) if (![...covering].some(cell => covers(cell, at))) above.delete(at);
    for (const cell of cells)
      for (let at = cell.column; at < cell.column + cell.colspan; at++) above.set(at, cell);
    rows.push(cells);
  }
  return rows.length === 0 ? null : toNode(rows, attributes);
}

function covers({ column, colspan }: GridCell, at: number): boolean {
  return column <= at && at < column + colspan;
}

function toNode(rows: readonly GridCell[][], attributes: { id: string; caption: string }): Node {
  const widths = rows.map(() => 0);
  rows.forEach((row, index) => {
    for (const { colspan, rowspan } of row)
      for (let at = index; at < index + rowspan; at++) widths[at] = (widths[at] ?? 0) + colspan;
  });
  const width = Math.max(...widths);
  const cellNode = (header: boolean, attrs: Record<string, unknown>, content: Node[]) =>
    (header ? nodes.table_header : nodes.table_cell).create(
      { id: null, ...attrs },
      content.length > 0 ? content : [nodes.paragraph.create({ id: null })],
    );
  return nodes.table.create(
    attributes,
    rows.map((row, index) => {
      const cells = row.map(({ header, colspan, rowspan, content }) =>
        cellNode(header, { colspan, rowspan }, content),
      );
      for (let at = widths[index] ?? width; at < width; at++) cells.push(cellNode(false, {}, []));
      return nodes.table_row.create({ id: null }, cells);
    }),
  );
}

/** Our own style of header cells by its id, and what other programs call theirs. */
const HEADER_STYLE = /^(?:tabelkop|en-tête de tableau|table head(?:er|ing)s?)$/;

function isHeader({ blocks }: WordCell, reading: Reading): boolean {
  return (
    blocks.length > 0 &&
    blocks.every(
      block =>
        block.kind === 'paragraph' &&
        (block.style === 'TableHeader' || HEADER_STYLE.test(reading.styleOf(block).name)),
    )
  );
}

/** A table within a cell gives its paragraphs to that cell. */
function flatten(blocks: readonly WordBlock[], reading: Reading): WordBlock[] {
  return blocks.flatMap(block => {
    if (block.kind === 'paragraph') return [block];
    reading.lose('nested-table');
    return block.rows.flatMap(row => row.cells.flatMap(cell => flatten(cell.blocks, reading)));
  });
}
