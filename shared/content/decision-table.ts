import { type ContentTable, columnsOf, rowName } from '../content.ts';

/** Two profiles a patient could have at the same time. */
export interface Overlap {
  first: string;
  second: string;
}

/**
 * Rows of a decision table whose conditions do not exclude each other: for every condition they ask for the same
 * value, or one of them asks for none. Rows that ask for nothing at all are not finished and are left out.
 */
export function findOverlaps(table: ContentTable): Overlap[] {
  const conditions = columnsOf(table).filter(column => column.type === 'condition');
  const rows = table.rows
    .map(row => ({
      name: rowName(table, row.cells),
      asks: conditions.map(({ key }) => (row.cells[key] ?? '').trim().toLocaleLowerCase()),
    }))
    .filter(({ asks }) => asks.some(value => value !== ''));
  return rows.flatMap((first, index) =>
    rows
      .slice(index + 1)
      .filter(second =>
        first.asks.every((value, at) => {
          const other = second.asks[at] ?? '';
          return value === '' || other === '' || value === other;
        }),
      )
      .map(second => ({ first: first.name, second: second.name })),
  );
}
