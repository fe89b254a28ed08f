import Database from 'better-sqlite3';
import type { Connection } from '../database.ts';
import { newId } from '../ids.ts';
import { checkRow, type RowFault } from './check-row.ts';
import { describeTables, type TableShape } from './tables.ts';

export type StoreFault = RowFault | { fault: 'row-refused' | 'row-twice'; column: null; expected: string };

export interface RowStore {
  readonly connection: Connection;
  readonly tables: ReadonlyMap<string, TableShape>;
  /** Stores a row; what is wrong with it is returned, and then nothing more should be stored. */
  add(table: TableShape, row: unknown): StoreFault | null;
  /** A value that names a row which is not there, or null. */
  findBroken(): { table: string; key: string; column: string; value: string } | null;
  /** Writes for every row that it came in, for rows that brought no history with them. */
  beginHistory(by: { actor: string; action: string }): void;
  /** Puts the triggers back and commits. */
  commit(): void;
}

/**
 * Fills a new file with the rows of another, in one transaction. It must be a file nobody else has open. Its
 * triggers are taken away meanwhile: the rows were logged where they come from, and append-only tables start empty.
 * References may point ahead; ask `findBroken` at the end.
 */
export function openRowStore(connection: Connection): RowStore {
  const { raw } = connection;
  raw.pragma('foreign_keys = OFF');
  raw.exec('BEGIN IMMEDIATE');
  const triggers = raw.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of triggers) raw.exec(`DROP TRIGGER ${name}`);
  const tables = new Map(describeTables(connection).map(table => [table.name, table]));

  return {
    connection,
    tables,
    add(table, row) {
      const checked = checkRow(table, row);
      if ('fault' in checked) return checked;
      try {
        connection.prepare(insertInto(table)).run(...checked.values);
        return null;
      } catch (error) {
        if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_CONSTRAINT'))
          throw error;
        const isTwice = /PRIMARYKEY|UNIQUE|ROWID/.test(error.code);
        return { fault: isTwice ? 'row-twice' : 'row-refused', column: null, expected: error.message };
      }
    },
    findBroken() {
      for (const table of tables.values()) {
        for (const { column, table: parent, target } of table.references) {
          const key = table.columns.filter(part => part.isKey).map(part => `t.${part.name}`);
          const row = connection
            .prepare(
              `SELECT ${key.join(" || '|' || ")} AS key, t.${column} AS value FROM ${table.name} t
               WHERE t.${column} IS NOT NULL
                 AND NOT EXISTS (SELECT 1 FROM ${parent} p WHERE p.${target} = t.${column}) LIMIT 1`,
            )
            .get() as { key: string; value: string } | undefined;
          if (row) return { table: table.name, column, ...row };
        }
      }
      return null;
    },
    beginHistory({ actor, action }) {
      connection.context = { actor, action, changeId: newId(), at: new Date().toISOString() };
      try {
        for (const { name, order } of tables.values()) {
          const logging = triggers.find(trigger => trigger.name === `audit_${name}_insert`);
          if (!logging) continue;
          // The triggers log what is inserted, so the rows are put in once more.
          raw.exec(`CREATE TEMP TABLE logged AS SELECT * FROM main.${name} ORDER BY ${order};
            DELETE FROM main.${name}`);
          raw.exec(logging.sql);
          raw.exec(`INSERT INTO main.${name} SELECT * FROM temp.logged;
            DROP TABLE temp.logged; DROP TRIGGER ${logging.name}`);
        }
      } finally {
        connection.context = null;
      }
    },
    commit() {
      for (const { sql } of triggers) raw.exec(sql);
      raw.exec('COMMIT');
      raw.pragma('foreign_keys = ON');
    },
  };
}

function insertInto({ name, columns }: TableShape): string {
  return `INSERT INTO ${name} (${columns.map(column => column.name).join(', ')})
    VALUES (${columns.map(() => '?').join(', ')})`;
}
