import type { Block } from './block.ts';
import { isCell, isRow, isSpan, isTable } from './node-kind.ts';
import type { Weave } from './weave-model.ts';

/**
 * A table must stay a rectangle whatever is accepted. Rows that come, go or move are free of each other when
 * nothing else changes and all rows are equally wide; a column that comes or goes is one change over all rows
 * when all rows show the same pattern. Anything else (merged cells, rows and columns at once, uneven rows) is one
 * change of the table's structure. What is written in the cells always stays free.
 */
export function groupTables(weave: Weave): void {
  for (const table of weave.base.blocks) {
    if (!isTable(table.node.type) || !table.partner) continue;
    const changes = structureOf(weave, table, table.partner);
    if (changes.cells.length === 0 && changes.spans.length === 0) {
      if (changes.rows.length === 0 || isEven([table, table.partner])) continue;
    } else if (changes.rows.length === 0 && changes.spans.length === 0 && groupColumns(weave, table))
      continue;
    uniteAll(weave, [...changes.rows, ...changes.cells, ...changes.spans]);
  }
}

interface Structure {
  rows: number[];
  cells: number[];
  spans: number[];
}

function structureOf(weave: Weave, table: Block, other: Block): Structure {
  const rows = new Set<number>();
  const cells = new Set<number>();
  const spans = new Set<number>();
  const note = (block: Block) => {
    if (block.fate === 'kept') return;
    (isRow(block.node.type) ? rows : cells).add(block.variable);
  };
  for (const row of [...table.children, ...other.children]) {
    note(row);
    if (row.partner) for (const cell of row.children) note(cell);
  }
  for (const row of table.children)
    for (const cell of row.children) {
      const edits = weave.edits.get(cell);
      for (const { name, variable } of edits?.attributes ?? []) if (isSpan(name)) spans.add(variable);
      if (edits?.type && spanKey(cell) !== spanKey(cell.partner)) spans.add(edits.type.variable);
    }
  return { rows: [...rows], cells: [...cells], spans: [...spans] };
}

/** Rows of one width, without cells that span. */
function isEven(tables: readonly Block[]): boolean {
  const rows = tables.flatMap(table => table.children);
  return rows.every(
    row =>
      row.children.length === rows[0]?.children.length && row.children.every(cell => spanKey(cell) === '1,1'),
  );
}

function spanKey(cell: Block | null): string {
  return `${cell?.node.attrs.colspan ?? 1},${cell?.node.attrs.rowspan ?? 1}`;
}

/** Unites what happens at one place of the rows over all of them; false when the rows do not show one pattern. */
function groupColumns(weave: Weave, table: Block): boolean {
  if (!table.partner || !isEven([table]) || !isEven([table.partner])) return false;
  const patterns = table.children.map(row => columnsOf(weave, row));
  const [first] = patterns;
  if (!first || patterns.some(columns => columns.pattern !== first.pattern)) return false;
  for (const { variables } of patterns.slice(1))
    variables.forEach((variable, index) => {
      const other = first.variables[index];
      if (other !== undefined) weave.groups.union(other, variable);
    });
  return true;
}

function columnsOf({ inserts }: Weave, row: Block): { pattern: string; variables: number[] } {
  const variables: number[] = [];
  let pattern = '';
  const add = (cell: Block) => {
    pattern += `${cell.fate} ${cell.fate === 'moved' ? cell.partner?.index : ''};`;
    if (cell.fate !== 'kept' && isCell(cell.node.type)) variables.push(cell.variable);
  };
  for (let gap = 0; gap <= row.children.length; gap++) {
    for (const cell of inserts.get(row)?.get(gap) ?? []) add(cell);
    const cell = row.children[gap];
    if (cell) add(cell);
  }
  return { pattern, variables };
}

function uniteAll({ groups }: Weave, variables: readonly number[]): void {
  const [first] = variables;
  if (first !== undefined) for (const variable of variables) groups.union(first, variable);
}
