import type { ReadHandle } from '../database.ts';
import type { TableShape } from './tables.ts';

export type StoredValue = string | number | null;

/** How many rows a table has. */
export function countRows(db: ReadHandle, table: TableShape): number {
  return (db.prepare(`SELECT count(*) AS count FROM ${table.name}`).get() as { count: number }).count;
}

/**
 * The rows of a table one by one, in the order they came; bytes as base64. While it runs the connection can do
 * nothing else.
 */
export function* readRows(db: ReadHandle, table: TableShape): Generator<Record<string, StoredValue>> {
  const columns = table.columns.map(column => column.name).join(', ');
  const bytes = table.columns.filter(column => column.type === 'BLOB').map(column => column.name);
  const rows = db
    .prepare(`SELECT ${columns} FROM ${table.name} ORDER BY ${table.order}`)
    .iterate() as IterableIterator<Record<string, StoredValue | Buffer>>;
  for (const row of rows) {
    for (const column of bytes) {
      const value = row[column];
      if (value instanceof Uint8Array) row[column] = value.toString('base64');
    }
    yield row as Record<string, StoredValue>;
  }
}
