import { describe, expect, it } from 'vitest';
import { runChange } from '../../db/changes.ts';
import { type Connection, connect, disconnect } from '../../db/database.ts';
import { CURRENT_VERSION, fileVersion, MIGRATIONS, migrate } from '../../db/migrations/index.ts';
import { ROWS } from '../helpers/migration-rows.ts';

function tables(connection: Connection): string[] {
  const rows = connection.raw
    .prepare(
      // The search index is derived and has tests of its own.
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' ORDER BY name",
    )
    .all() as { name: string }[];
  return rows.map(row => row.name);
}

/** The columns of every table, as this version has them. */
function columns(connection: Connection): Record<string, string[]> {
  const list = (table: string) =>
    (connection.raw.pragma(`table_info(${table})`) as { name: string }[]).map(column => column.name);
  return Object.fromEntries(tables(connection).map(table => [table, list(table)]));
}

function content(connection: Connection, known: Record<string, string[]>): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(known).map(([table, names]) => [
      table,
      connection.raw
        .prepare(`SELECT ${names.join(', ')} FROM ${table} ORDER BY ${names.slice(0, 2).join(', ')}`)
        .all(),
    ]),
  );
}

/** Columns a step takes away because their content moves; a test of that step shows where it went. */
const MOVED = [['seats', 'person_name']] as const;

/** Tables a step takes away because their content moves; a test of that step shows where it went. */
const DROPPED = ['grading_elements'] as const;

/** Puts the sample row of every table this version has into it, in the order the references need. */
function fill(connection: Connection): void {
  const known = new Set(tables(connection));
  runChange(connection, { actor: 'Test', action: 'test.fill' }, db => {
    for (const [table, row] of ROWS) {
      if (!known.has(table)) continue;
      const columns = Object.keys(row);
      db.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      ).run(...Object.values(row));
    }
  });
}

describe('migrations', () => {
  it('run in order, numbered by tens', () => {
    const versions = MIGRATIONS.map(step => step.version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(versions.filter(version => version % 10 !== 0)).toEqual([]);
    expect(CURRENT_VERSION).toBe(versions.at(-1));
  });

  for (const [index, step] of MIGRATIONS.entries()) {
    if (index === 0) continue;
    const before = MIGRATIONS[index - 1]?.version ?? 0;
    it(`${step.version} keeps every row of ${before}`, () => {
      const connection = connect(':memory:', { create: true });
      migrate(connection, before);
      fill(connection);
      const known = columns(connection);
      const rows = content(connection, known);

      migrate(connection, step.version);

      expect(fileVersion(connection)).toBe(step.version);
      const now = columns(connection);
      for (const [table, column] of MOVED) {
        if (now[table]?.includes(column)) continue;
        known[table] = known[table]?.filter(name => name !== column) ?? [];
        for (const row of rows[table] ?? []) Reflect.deleteProperty(Object(row), column);
      }
      for (const table of DROPPED) {
        if (now[table]) continue;
        delete known[table];
        delete rows[table];
      }
      expect(content(connection, known)).toEqual(rows);
      connection.raw.close();
    });
  }

  it('has a sample row for every table of the newest version', () => {
    const connection = connect(':memory:', { create: true });
    migrate(connection);
    expect(ROWS.map(([table]) => table).sort()).toEqual(tables(connection).filter(name => name !== 'audit'));
    fill(connection);
    connection.raw.close();
  });

  it('leaves the old file when a step fails', () => {
    const connection = connect(':memory:', { create: true });
    migrate(connection, 20);
    // A table of this name makes the next step fail half-way.
    connection.raw.exec('CREATE TABLE scope_statements (id TEXT) STRICT');
    const names = tables(connection);

    expect(() => migrate(connection)).toThrow(/scope_statements/);

    expect(fileVersion(connection)).toBe(20);
    expect(tables(connection)).toEqual(names);
    expect(connection.raw.pragma('foreign_keys', { simple: true })).toBe(1);
    connection.raw.close();
  });

  it('makes STRICT tables and an index for every reference', () => {
    const connection = connect(':memory:', { create: true });
    migrate(connection);
    for (const table of tables(connection)) {
      const sql = connection.raw.prepare('SELECT sql FROM sqlite_master WHERE name = ?').pluck().get(table);
      expect(sql, table).toMatch(/STRICT/);
      const references = connection.raw.pragma(`foreign_key_list(${table})`) as {
        from: string;
        table: string;
      }[];
      for (const { from } of references) {
        const plan = connection.raw
          .prepare(`EXPLAIN QUERY PLAN SELECT 1 FROM ${table} WHERE ${from} = ?`)
          .all('x') as { detail: string }[];
        expect(plan[0]?.detail, `${table}.${from}`).toMatch(/USING .*(INDEX|PRIMARY KEY)/);
      }
    }
    disconnect(connection);
  });
});
