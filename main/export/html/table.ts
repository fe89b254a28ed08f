import { element } from '../../../shared/text/html.ts';
import type { Block, Table, TableCell, TreeChange } from '../guideline-tree.ts';
import { captionText, printCaption } from './caption.ts';
import type { InlineContext } from './inlines.ts';

type PrintBlocks = (blocks: readonly Block[]) => string;

/** From so many columns on a table is set closer, so that a summary of findings fits beside the outline. */
const MANY_COLUMNS = 6;

/** A table in a box that scrolls sideways on a small screen, also by keyboard. */
export function printTable(table: Table, context: InlineContext, printBlocks: PrintBlocks): string {
  const { caption, headerRows } = table;
  const id = context.changes.anchor(caption?.bookmark ?? undefined);
  const title = printCaption(caption, context);
  const rows = table.rows.map((row, at) =>
    printRow(row, printBlocks, at < headerRows, table.rowChanges?.[at]),
  );
  return element(
    'div',
    {
      id,
      class: table.columns.length < MANY_COLUMNS ? 'table' : 'table many',
      'data-block': table.blockId,
      role: 'group',
      tabindex: 0,
      'aria-label': captionText(caption) || context.t('exports.table'),
    },
    element(
      'table',
      {},
      title === '' ? '' : element('caption', {}, title),
      headerRows > 0 ? element('thead', {}, ...rows.slice(0, headerRows)) : '',
      element('tbody', {}, ...rows.slice(headerRows)),
    ),
  );
}

function printRow(
  row: readonly TableCell[],
  printBlocks: PrintBlocks,
  inHead: boolean,
  change: TreeChange | null | undefined,
): string {
  return element('tr', { class: change?.state }, ...row.map(cell => printCell(cell, printBlocks, inHead)));
}

/** A header cell without text announces nothing, so it is printed as an ordinary cell. */
function printCell(cell: TableCell, printBlocks: PrintBlocks, inHead: boolean): string {
  const html = printBlocks(cell.blocks);
  const spans = {
    colspan: cell.colspan > 1 ? cell.colspan : undefined,
    rowspan: cell.rowspan > 1 ? cell.rowspan : undefined,
  };
  if (!cell.header || html === '') return element('td', spans, html);
  const axis = inHead ? 'col' : 'row';
  const wide = inHead ? cell.colspan > 1 : cell.rowspan > 1;
  return element('th', { ...spans, scope: wide ? `${axis}group` : axis }, html);
}
