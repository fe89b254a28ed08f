import type { Block, Table, TableCell } from '../guideline-tree.ts';

/** Dashes below the header row: their shares are the widths of the columns, to who reads them. */
const DASHES = 80;

/**
 * A table with pipes has one header row, cells of one line and no merged cells. Header rows become one, with the words
 * over a column joined; a cell over several columns stands in the first; a header beside several rows is repeated.
 */
export function printTable(table: Table, printCell: (blocks: readonly Block[]) => string): string {
  const { columns, headerRows, rows } = table;
  const head = columns.map((_, column) => {
    const words = rows
      .slice(0, headerRows)
      .map(row => row.find(cell => covers(cell, column)))
      .map(cell => (cell ? printCell(cell.blocks) : ''))
      .filter(text => text !== '');
    return [...new Set(words)].join(' – ');
  });
  const body: string[][] = rows.slice(headerRows).map(() => columns.map(() => ''));
  for (const [at, row] of rows.slice(headerRows).entries())
    for (const { column, rowspan, header, blocks } of row) {
      const text = printCell(blocks);
      for (const line of body.slice(at, at + (header ? rowspan : 1))) line[column] = text;
    }
  const dashes = columns.map(share => '-'.repeat(Math.max(3, Math.round(share * DASHES))));
  return [head, dashes, ...body].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function covers({ column, colspan }: TableCell, wanted: number): boolean {
  return column <= wanted && wanted < column + colspan;
}
