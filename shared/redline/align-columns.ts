import { type Block, canPair, pair } from './block.ts';
import { isTable } from './node-kind.ts';

/**
 * In a table that came back without ids, a number that changed resembles nothing; but its column is known from
 * the cells of other rows. Cells that are still free pair when most recognised cells of their column did so.
 */
export function alignColumns(table: Block): void {
  if (!isTable(table.node.type) || !table.partner) return;
  const votes = new Map<string, number>();
  for (const row of table.children)
    for (const cell of row.children)
      if (cell.partner && cell.partner.parent === row.partner) {
        const key = `${cell.index} ${cell.partner.index}`;
        votes.set(key, (votes.get(key) ?? 0) + 1);
      }
  const columns = [...votes].sort(([, a], [, b]) => b - a).map(([key]) => key.split(' ').map(Number));
  const taken = new Set<string>();
  for (const [from = 0, to = 0] of columns) {
    if (taken.has(`base ${from}`) || taken.has(`target ${to}`)) continue;
    taken.add(`base ${from}`).add(`target ${to}`);
    for (const row of table.children) {
      const cell = row.children[from];
      const other = row.partner?.children[to];
      if (cell && other && canPair(cell, other)) pair(cell, other);
    }
  }
}
