import { type Connection, connect, type ReadHandle } from '../database.ts';
import { CURRENT_VERSION, migrate } from '../migrations/index.ts';

export type ColumnType = 'TEXT' | 'INTEGER' | 'REAL' | 'BLOB';

export interface Column {
  name: string;
  type: ColumnType;
  isRequired: boolean;
  isKey: boolean;
}

/** A column whose value names a row elsewhere. */
export interface Reference {
  column: string;
  table: string;
  /** Column of the other table. */
  target: string;
}

/** A table as the file itself describes it. */
export interface TableShape {
  name: string;
  columns: readonly Column[];
  references: readonly Reference[];
  /** SQL that puts the rows in the order they came. */
  order: string;
  /** The statement that made the table. */
  sql: string;
}

/** The audit log; it is told apart because it is about the other tables. */
export const HISTORY = 'audit';

/** Tables of the search index: derived from other tables. */
const DERIVED = /^search_|^sqlite_/;

/** Every table that holds data of the project, by name; the audit log is one of them. */
export function describeTables(db: ReadHandle): TableShape[] {
  const rows = db.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name").all() as {
    name: string;
    sql: string;
  }[];
  return rows.filter(({ name }) => !DERIVED.test(name)).map(row => ({ ...row, ...describe(db, row) }));
}

function describe(
  db: ReadHandle,
  { name, sql }: { name: string; sql: string },
): Pick<TableShape, 'columns' | 'references' | 'order'> {
  const columns = (
    db
      .prepare('SELECT name, type, "notnull" AS required, pk FROM pragma_table_info(?) ORDER BY cid')
      .all(name) as { name: string; type: ColumnType; required: number; pk: number }[]
  ).map(({ required, pk, ...column }) => ({ ...column, isRequired: required === 1 || pk > 0, pk }));
  const key = columns.filter(column => column.pk > 0).sort((a, b) => a.pk - b.pk);
  const references = db
    .prepare(
      'SELECT "from" AS "column", "table", coalesce("to", \'id\') AS target FROM pragma_foreign_key_list(?)',
    )
    .all(name) as Reference[];
  return {
    columns: columns.map(({ pk, ...column }) => ({ ...column, isKey: pk > 0 })),
    references: references.sort((a, b) => (a.column < b.column ? -1 : 1)),
    // Some lists stand in the order in which their rows were made.
    order: /WITHOUT ROWID\s*$/i.test(sql) ? key.map(column => column.name).join(', ') : 'rowid',
  };
}

/** The tables of a file of this version, without a file. */
export function currentTables(version = CURRENT_VERSION): TableShape[] {
  const connection: Connection = connect(':memory:', { create: true });
  try {
    migrate(connection, version);
    return describeTables(connection);
  } finally {
    connection.raw.close();
  }
}
