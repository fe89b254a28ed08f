import type { JsonNode } from './json-node.ts';
import type { Edit, EditContext } from './random-edits.ts';

function someTable({ places, random }: EditContext): JsonNode | null {
  const tables = places(({ type }) => type === 'table');
  return tables.length === 0 ? null : random.pick(tables).node;
}

function rowsOf(table: JsonNode | null): JsonNode[] {
  return table?.content ?? [];
}

function newRow(context: EditContext, width: number): JsonNode {
  return {
    type: 'table_row',
    attrs: { id: context.make.id() },
    content: Array.from({ length: width }, () => context.make.cell()),
  };
}

function widthOf(rows: readonly JsonNode[]): number {
  return rows[0]?.content?.length ?? 0;
}

function addColumn(context: EditContext, rows: readonly JsonNode[]): void {
  const at = context.random.below(widthOf(rows) + 1);
  for (const row of rows) row.content?.splice(at, 0, context.make.cell('table_cell'));
}

function mergeCells(context: EditContext, rows: readonly JsonNode[]): void {
  if (rows.length === 0) return;
  const cells = context.random.pick(rows).content ?? [];
  if (cells.length < 2) return;
  const at = context.random.below(cells.length - 1);
  const [cell, next] = cells.slice(at, at + 2);
  if (!cell || !next) return;
  const span = Number(cell.attrs?.colspan ?? 1) + Number(next.attrs?.colspan ?? 1);
  cells.splice(at, 2, {
    ...cell,
    attrs: { ...cell.attrs, colspan: span },
    content: [...(cell.content ?? []), ...(next.content ?? [])],
  });
}

export const TABLE_EDITS: Record<string, Edit> = {
  addRow(context) {
    const rows = rowsOf(someTable(context));
    if (rows.length > 0)
      rows.splice(context.random.below(rows.length + 1), 0, newRow(context, widthOf(rows)));
  },
  deleteRow(context) {
    const rows = rowsOf(someTable(context));
    if (rows.length > 0) rows.splice(context.random.below(rows.length), 1);
  },
  moveRow(context) {
    const rows = rowsOf(someTable(context));
    const [row] = rows.splice(context.random.below(rows.length), 1);
    if (row) rows.splice(context.random.below(rows.length + 1), 0, row);
  },
  addColumn: context => addColumn(context, rowsOf(someTable(context))),
  deleteColumn(context) {
    const rows = rowsOf(someTable(context));
    const at = context.random.below(Math.max(1, widthOf(rows)));
    for (const row of rows) row.content?.splice(at, 1);
  },
  moveColumn(context) {
    const rows = rowsOf(someTable(context));
    const from = context.random.below(Math.max(1, widthOf(rows)));
    const to = context.random.below(Math.max(1, widthOf(rows)));
    for (const row of rows) row.content?.splice(to, 0, ...(row.content?.splice(from, 1) ?? []));
  },
  addRowAndColumn(context) {
    const rows = rowsOf(someTable(context));
    if (rows.length === 0) return;
    addColumn(context, rows);
    rows.push(newRow(context, widthOf(rows)));
  },
  mergeCells: context => mergeCells(context, rowsOf(someTable(context))),
  mergeThenAddColumn(context) {
    const rows = rowsOf(someTable(context));
    mergeCells(context, rows);
    for (const row of rows) row.content?.push(context.make.cell('table_cell'));
  },
  mergeDown(context) {
    const rows = rowsOf(someTable(context));
    const at = context.random.below(Math.max(1, rows.length - 1));
    const [above, below] = rows.slice(at, at + 2);
    const cell = above?.content?.[0];
    if (!cell || !below?.content || below.content.length < 2) return;
    below.content.splice(0, 1);
    cell.attrs = { ...cell.attrs, rowspan: Number(cell.attrs?.rowspan ?? 1) + 1 };
  },
  splitSpans(context) {
    for (const row of rowsOf(someTable(context)))
      row.content = (row.content ?? []).flatMap(cell => {
        const span = Number(cell.attrs?.colspan ?? 1);
        const others = Array.from({ length: span - 1 }, () => context.make.cell('table_cell'));
        return [{ ...cell, attrs: { ...cell.attrs, colspan: 1 } }, ...others];
      });
  },
  retypeCell(context) {
    const cells = context.places(({ type }) => type === 'table_cell' || type === 'table_header');
    if (cells.length === 0) return;
    const { node } = context.random.pick(cells);
    node.type = node.type === 'table_cell' ? 'table_header' : 'table_cell';
  },
  moveCellText(context) {
    const cells = context.places(({ type }) => type === 'table_cell');
    if (cells.length < 2) return;
    const from = context.random.pick(cells).node;
    const to = context.random.pick(cells).node;
    if (from === to) return;
    to.content?.push(...(from.content ?? []));
    from.content = [context.make.paragraph()];
  },
  changeCaption(context) {
    const table = someTable(context);
    if (table) table.attrs = { ...table.attrs, caption: `Tabel ${context.random.below(9)}` };
  },
};
