import type { WriteHandle } from './database.ts';

/** Rows that go to SQLite as one statement: enough that what a statement costs no longer counts. */
const ROWS_AT_ONCE = 5_000;

type Value = string | number | null;

/**
 * Inserts many rows in the order given, each logged like any other. Thousands of them make one statement: what SQLite
 * and its full-text index do around every statement takes longer than the rows themselves.
 *
 * @param into the table with its columns, e.g. `reference_items (id, number)`
 * @param rows the values of each row, in the order of the columns
 * @param conflict what follows the values, e.g. `ON CONFLICT DO NOTHING`
 */
export function insertRows(
  db: WriteHandle,
  into: string,
  rows: readonly (readonly Value[])[],
  conflict = '',
): void {
  const [first] = rows;
  if (!first) return;
  const values = first.map((_, at) => `value ->> ${at}`).join(', ');
  // `WHERE true` tells SQLite that ON does not belong to a join.
  const insert = db.prepare(`INSERT INTO ${into} SELECT ${values} FROM json_each(?) WHERE true ${conflict}`);
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    insert.run(JSON.stringify(rows.slice(at, at + ROWS_AT_ONCE), wellFormed));
}

/** Half of a pair of code units has no bytes of its own; SQLite stores such text as what it is not. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
