import type { TFunction } from 'i18next';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';
import type { Block, Table, TableCell } from '../guideline-tree.ts';

type PrintBlocks = (blocks: readonly Block[]) => string;

/** From so many columns on a table is set closer, so that a summary of findings fits beside the outline. */
const MANY_COLUMNS = 6;

/** A table in a box that scrolls sideways on a small screen, also by keyboard. */
export function printTable(table: Table, t: TFunction, printBlocks: PrintBlocks): string {
  const { caption, headerRows, rows } = table;
  const title = caption === null ? '' : `${caption.label} ${caption.number}. ${caption.text}`;
  const body = rows.slice(headerRows);
  return element(
    'div',
    {
      id: caption?.bookmark ?? undefined,
      class: table.columns.length < MANY_COLUMNS ? 'table' : 'table many',
      'data-block': table.blockId,
      role: 'group',
      tabindex: 0,
      'aria-label': title || t('exports.table'),
    },
    element(
      'table',
      {},
      title === '' ? '' : element('caption', {}, escapeMarkup(title)),
      headerRows > 0
        ? element('thead', {}, ...rows.slice(0, headerRows).map(row => printRow(row, printBlocks, true)))
        : '',
      element('tbody', {}, ...body.map(row => printRow(row, printBlocks, false))),
    ),
  );
}

function printRow(row: readonly TableCell[], printBlocks: PrintBlocks, inHead: boolean): string {
  return element('tr', {}, ...row.map(cell => printCell(cell, printBlocks, inHead)));
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
