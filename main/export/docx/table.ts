import { escapeMarkup } from '../../../shared/text/escape.ts';
import type { Table, TableCell, TreeChange } from '../guideline-tree.ts';
import { writeCaption } from './caption.ts';
import { cellPlace, type PartContext, type Place, type WriteBlocks } from './context.ts';
import { LOOK } from './look.ts';
import { Story } from './story.ts';

/** A table with its caption above, headers that repeat on every page, and a little room below. */
export function writeTable(
  out: Story,
  table: Table,
  context: PartContext,
  place: Place,
  writeBlocks: WriteBlocks,
) {
  const indent = place.box ? place.indent : place.listDepth * place.listStep + place.indent;
  const widths = columnWidths(table.columns, place.width - indent);
  const mark = context.marks?.get(table);
  if (table.caption !== null) writeCaption(out, table.caption, context, mark);
  else if (mark) out.line({ style: 'Gap', runs: context.bookmark(mark.name, '') });
  out.push(
    '<w:tbl><w:tblPr><w:tblStyle w:val="GuidelineTable"/>',
    `<w:tblW w:w="${sum(widths)}" w:type="dxa"/>`,
    indent > 0 ? `<w:tblInd w:w="${indent}" w:type="dxa"/>` : '',
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblLook w:val="${table.headerRows > 0 ? '0620' : '0600'}" w:firstRow="${table.headerRows > 0 ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`,
    table.caption === null ? '' : `<w:tblCaption w:val="${escapeMarkup(table.caption.text)}"/>`,
    '</w:tblPr><w:tblGrid>',
    ...widths.map(width => `<w:gridCol w:w="${width}"/>`),
    '</w:tblGrid>',
  );
  const covered = continuedCells(table.rows);
  for (const [r, row] of table.rows.entries()) {
    const change = table.rowChanges?.[r] ?? undefined;
    const revision = change ? (context.revisions?.row(change) ?? '') : '';
    out.push(
      `<w:tr><w:trPr><w:cantSplit/>${r < table.headerRows ? '<w:tblHeader/>' : ''}${revision}</w:trPr>`,
    );
    const cells: GridCell[] = [...row.map(cell => ({ cell, continued: false })), ...(covered.get(r) ?? [])];
    cells.sort((a, b) => a.cell.column - b.cell.column);
    for (const cell of cells) writeCell(out, cell, widths, context, writeBlocks, change);
    out.push('</w:tr>');
  }
  out.push('</w:tbl>');
  out.line({ style: 'Gap', runs: '', change: table.change });
}

interface GridCell {
  cell: TableCell;
  /** Whether the cell began in a row above; Word repeats it there as an empty one. */
  continued: boolean;
}

function continuedCells(rows: readonly TableCell[][]): Map<number, GridCell[]> {
  const covered = new Map<number, GridCell[]>();
  for (const [r, row] of rows.entries())
    for (const cell of row)
      for (let below = r + 1; below < r + cell.rowspan; below++)
        covered.set(below, [...(covered.get(below) ?? []), { cell, continued: true }]);
  return covered;
}

function writeCell(
  out: Story,
  { cell, continued }: GridCell,
  widths: number[],
  context: PartContext,
  writeBlocks: WriteBlocks,
  change: TreeChange | undefined,
) {
  const width = sum(widths.slice(cell.column, cell.column + cell.colspan));
  out.push(
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>`,
    cell.colspan > 1 ? `<w:gridSpan w:val="${cell.colspan}"/>` : '',
    cell.rowspan > 1 ? (continued ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>') : '',
    cell.header ? `<w:shd w:val="clear" w:color="auto" w:fill="${context.look.colours.sunken}"/>` : '',
    '</w:tcPr>',
  );
  const place = cellPlace(cell.header, width - 2 * LOOK.cellMargin);
  const story = new Story(context.revisions);
  if (!continued) writeBlocks(story, cell.blocks, context, place);
  if (continued || cell.blocks.length === 0) story.line({ style: place.paragraph, runs: '', change });
  if (!change) story.settleEnd();
  out.push(story.toXml(), '</w:tc>');
}

/** Whole twips that add up to the width exactly; the last column takes what rounding leaves. */
function columnWidths(shares: readonly number[], width: number): number[] {
  const widths = shares.map(share => Math.max(1, Math.floor(share * width)));
  const last = widths.length - 1;
  return widths.map((value, index) => (index === last ? value + Math.max(0, width - sum(widths)) : value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
