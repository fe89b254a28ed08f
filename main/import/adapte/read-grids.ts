import type { Node } from 'prosemirror-model';
import { isZip, openArchive } from '../archive/open-archive.ts';
import { targetText } from '../docx/base-paragraphs.ts';
import { isDocx, readDocxArchive } from '../docx/read-docx.ts';
import type { WordBlock, WordTable } from '../docx/word-model.ts';
import { parseHtml } from '../html/parse-html.ts';
import { unreadable } from '../refuse.ts';
import { decodeText } from '../spreadsheet/decode-text.ts';
import { readSpreadsheet } from '../spreadsheet/read-spreadsheet.ts';
import type { Sheet } from '../spreadsheet/spreadsheet.ts';

/** Cells of a table, whatever program made it; a cell that was merged downwards has its text in every row. */
export type Grid = string[][];

/** A page with the recommendations of a guideline is far below this; parsing more would take the machine with it. */
const MAX_HTML = 8 * 1024 * 1024;

/**
 * Every table in a Word, Excel, CSV or HTML file, told apart by what is in it and not by its name. Throws a
 * LeidraadError that says what is wrong with one that cannot be read.
 */
export function readGrids(bytes: Uint8Array, source: string): Grid[] {
  if (isZip(bytes)) {
    const archive = openArchive(bytes, source);
    if (isDocx(archive)) return wordGrids(readDocxArchive(archive, source).body);
    return readSpreadsheet(bytes, source).sheets.map(sheetGrid);
  }
  if (!looksLikeHtml(bytes)) return readSpreadsheet(bytes, source).sheets.map(sheetGrid);
  if (bytes.length > MAX_HTML) throw unreadable(source, 'too-large');
  return htmlGrids(parseHtml(decodeText(bytes, source)));
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000));
  return /^\W{0,3}\s*<(!doctype html|html|head|meta|body|table|div|style|!--)/i.test(start);
}

function sheetGrid({ rows, merged = [] }: Sheet): Grid {
  const grid = rows.map(row => [...row]);
  for (const { column, from, to } of merged)
    for (const row of grid.slice(from + 1, to + 1)) row[column] = grid[from]?.[column] ?? '';
  return grid;
}

function wordGrids(blocks: readonly WordBlock[]): Grid[] {
  return blocks.flatMap(block => (block.kind === 'table' ? [wordGrid(block)] : []));
}

function wordGrid({ rows }: WordTable): Grid {
  const grid: Grid = [];
  for (const row of rows) {
    if (row.revision?.kind === 'delete') continue;
    const cells: string[] = [];
    for (const { blocks, colspan, continued } of row.cells) {
      const text = continued ? (grid.at(-1)?.[cells.length] ?? '') : targetText(blocks).trim();
      cells.push(text, ...Array.from({ length: colspan - 1 }, () => ''));
    }
    grid.push(cells);
  }
  return grid;
}

function htmlGrids(doc: Node): Grid[] {
  const grids: Grid[] = [];
  doc.descendants(node => {
    if (node.type.name !== 'table') return true;
    grids.push(htmlGrid(node));
    return false;
  });
  return grids;
}

function htmlGrid(table: Node): Grid {
  const grid: Grid = Array.from({ length: table.childCount }, () => []);
  table.forEach((row, _, at) => {
    let column = 0;
    row.forEach(cell => {
      while (grid[at]?.[column] !== undefined) column += 1;
      const text = cell.textBetween(0, cell.content.size, '\n', ' ').trim();
      const [colspan, rowspan] = [Number(cell.attrs.colspan), Number(cell.attrs.rowspan)];
      for (const line of grid.slice(at, at + rowspan))
        for (let x = 0; x < colspan; x++) line[column + x] = x === 0 ? text : '';
      column += colspan;
    });
  });
  return grid.map(row => Array.from(row, text => text ?? ''));
}
