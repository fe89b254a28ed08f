import type { Node } from 'prosemirror-model';
import { textSchema } from '../../../shared/text/schema.ts';
import { attribute, childElements, type HtmlElement, textIn } from './html-elements.ts';

const { nodes } = textSchema;

/** A table wider than this, or a cell that spans more, is a mistake or an attack. */
const MOST_COLUMNS = 200;

interface ReadCell {
  element: HtmlElement;
  colspan: number;
  rowspan: number;
}

/**
 * Reads a table and makes it a rectangle: spans end where the table or another cell is in the way, short rows
 * are filled with empty cells. A table without cells gives nothing.
 */
export function readTable(
  element: HtmlElement,
  id: string | null,
  blocksIn: (cell: HtmlElement) => Node[],
): Node[] {
  const rows = rowsOf(element);
  if (rows.length === 0) return [];
  const { placed, width } = placeCells(rows);
  const caption = attribute(element, 'data-caption') ?? captionOf(element);
  const written = placed.map(({ row, cells, free }) => {
    const content = cells.map(({ element: cell, colspan, rowspan }) => {
      const type = cell.tagName === 'th' ? nodes.table_header : nodes.table_cell;
      const blocks = blocksIn(cell);
      return type.create(
        { id: attribute(cell, 'data-id'), colspan, rowspan },
        blocks.length > 0 ? blocks : [nodes.paragraph.create()],
      );
    });
    for (let at = 0; at < free; at++) content.push(nodes.table_cell.create(null, [nodes.paragraph.create()]));
    return { id: attribute(row, 'data-id'), content };
  });
  // A row that only holds the ends of cells from above cannot be written; such spans were cut off before.
  const filled = written.filter(({ content }) => content.length > 0);
  if (filled.length === 0 || width === 0) return [];
  return [
    nodes.table.create(
      { id, caption },
      filled.map(row => nodes.table_row.create({ id: row.id }, row.content)),
    ),
  ];
}

interface PlacedRow {
  row: HtmlElement;
  cells: ReadCell[];
  /** Columns at the end of the row that no cell covers. */
  free: number;
}

function placeCells(rows: readonly HtmlElement[]): { placed: PlacedRow[]; width: number } {
  const read = rows
    .map(cellsOf)
    .map((cells, y) => ({ row: rows[y], cells }))
    .filter(row => row.cells.length > 0);
  const taken: boolean[][] = read.map(() => []);
  let width = 0;
  const placed = read.flatMap(({ row, cells }, y) => {
    let x = 0;
    const own = cells.flatMap(cell => {
      while (taken[y]?.[x]) x++;
      if (x >= MOST_COLUMNS) return [];
      let colspan = 1;
      while (colspan < cell.colspan && x + colspan < MOST_COLUMNS && !taken[y]?.[x + colspan]) colspan++;
      const rowspan = Math.min(cell.rowspan, read.length - y);
      for (let dy = 0; dy < rowspan; dy++)
        for (let dx = 0; dx < colspan; dx++) {
          const line = taken[y + dy];
          if (line) line[x + dx] = true;
        }
      x += colspan;
      width = Math.max(width, x);
      return [{ ...cell, colspan, rowspan }];
    });
    return row ? [{ row, cells: own, free: 0 }] : [];
  });
  placed.forEach((row, y) => {
    for (let x = 0; x < width; x++) if (!taken[y]?.[x]) row.free++;
  });
  const gaps = taken.some(line => Array.from(line).some(cell => !cell));
  const hollow = placed.some(row => row.cells.length + row.free === 0);
  return hollow || gaps ? placeCellsWithoutSpans(read) : { placed, width };
}

/** Tables whose spans leave holes are read cell by cell: no text is lost, only the merging. */
function placeCellsWithoutSpans(read: readonly { row: HtmlElement | undefined; cells: ReadCell[] }[]): {
  placed: PlacedRow[];
  width: number;
} {
  const width = Math.max(...read.map(({ cells }) => cells.length));
  const placed = read.flatMap(({ row, cells }) =>
    row
      ? [{ row, cells: cells.map(cell => ({ ...cell, colspan: 1, rowspan: 1 })), free: width - cells.length }]
      : [],
  );
  return { placed, width };
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return childElements(table).flatMap(child => {
    if (child.tagName === 'tr') return [child];
    return /^t(head|body|foot)$/.test(child.tagName)
      ? childElements(child).filter(row => row.tagName === 'tr')
      : [];
  });
}

function cellsOf(row: HtmlElement): ReadCell[] {
  return childElements(row)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map(element => ({ element, colspan: spanOf(element, 'colspan'), rowspan: spanOf(element, 'rowspan') }));
}

function spanOf(cell: HtmlElement, name: string): number {
  const span = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isSafeInteger(span) ? Math.min(MOST_COLUMNS, Math.max(1, span)) : 1;
}

function captionOf(table: HtmlElement): string {
  const caption = childElements(table).find(({ tagName }) => tagName === 'caption');
  return caption ? textIn(caption) : '';
}
