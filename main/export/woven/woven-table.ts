import type { Node } from 'prosemirror-model';
import type { ViewBlock } from '../../../shared/redline/redline-view.ts';
import type { Block, Table, TableCell, TreeChange } from '../guideline-tree.ts';
import { type Around, stateIn, type TextReader } from './around.ts';

/**
 * A table with its changes by row and by word. Word, and those that read its files, agree on rows that come and go
 * and on nothing else, so a table with other columns or merged cells goes as a whole and comes as a whole.
 */
export function wovenTables(block: ViewBlock, around: Around, reader: TextReader): Block[] {
  const caption = reader.caption(block, around);
  const tables = block.children
    .filter(({ node }) => node.type.name === 'table')
    .flatMap(table => wovenGrid(table, around, reader));
  return tables.map((table, at) => (at === 0 ? { ...table, caption } : table));
}

function wovenGrid(table: ViewBlock, around: Around, reader: TextReader): Table[] {
  const state = stateIn(table, around.state);
  if (state === null) return [];
  if (state !== 'kept')
    return [wholeTable(table.node, reader, { ...around, state: isNew(state) ? 'inserted' : 'deleted' })];
  if (!goesByRow(table))
    return [
      wholeTable(table.base ?? table.node, reader, { ...around, state: 'deleted' }),
      wholeTable(table.node, reader, { ...around, state: 'inserted' }),
    ];
  const rows = table.children.map(row => {
    const rowState = isNew(row.state) ? 'inserted' : row.state === 'kept' ? 'kept' : 'deleted';
    const own = { ...around, state: rowState } as const;
    const cells = rowState === 'kept' ? row.children : asWhole(row.node, rowState).children;
    return { change: reader.change(own), cells: cells.map(cell => readCell(cell, reader, own)) };
  });
  const { columns, headerRows, blockId } = table.node.attrs;
  return [
    {
      kind: 'table',
      ...(blockId === null ? {} : { blockId }),
      caption: null,
      columns,
      headerRows: Math.min(headerRows, leadingHeaders(rows)),
      rows: rows.map(({ cells }) => cells),
      ...(rows.some(({ change }) => change) ? { rowChanges: rows.map(({ change }) => change) } : {}),
    },
  ];
}

/** Whether rows that came or went and words are all that changed. */
function goesByRow(table: ViewBlock): boolean {
  const changed = table.children.some(({ state }) => state !== 'kept');
  return table.children.every(row =>
    row.children.every(({ state, reshaped, node }) => {
      const { colspan, rowspan } = node.attrs;
      if (changed && (colspan !== 1 || rowspan !== 1)) return false;
      return row.state !== 'kept' || (state === 'kept' && reshaped === null);
    }),
  );
}

function leadingHeaders(rows: readonly { cells: readonly TableCell[] }[]): number {
  const first = rows.findIndex(({ cells }) => cells.some(({ header }) => !header));
  return first < 0 ? rows.length : first;
}

function wholeTable(node: Node, reader: TextReader, around: Around): Table {
  const change = reader.change(around);
  const { columns, headerRows, blockId } = node.attrs;
  const state = around.state === 'inserted' ? 'inserted' : 'deleted';
  const rows = asWhole(node, state).children.map(row =>
    row.children.map(cell => readCell(cell, reader, around)),
  );
  return {
    kind: 'table',
    ...(blockId === null ? {} : { blockId }),
    caption: null,
    columns,
    headerRows,
    rows,
    ...(change ? { change, rowChanges: rows.map((): TreeChange | null => change) } : {}),
  };
}

function readCell(view: ViewBlock, reader: TextReader, around: Around): TableCell {
  const { column, colspan, rowspan } = view.node.attrs;
  const header = view.node.type.name === 'header';
  return { header, column, colspan, rowspan, blocks: reader.blocks(view.children, around) };
}

/** A node of one version as a view in which all of it came or went. */
function asWhole(node: Node, state: 'inserted' | 'deleted'): ViewBlock {
  const isText = node.isTextblock;
  return {
    state,
    change: null,
    node,
    base: state === 'deleted' ? node : null,
    reshaped: null,
    children: isText ? [] : node.children.map(child => asWhole(child, state)),
    runs: isText
      ? node.children.map(child => ({ state, node: child, change: null, marked: null, inner: null }))
      : [],
    border: null,
  };
}

function isNew(state: ViewBlock['state']): boolean {
  return state === 'inserted' || state === 'moved-to';
}
