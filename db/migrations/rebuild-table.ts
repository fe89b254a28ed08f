import type { Connection } from '../database.ts';

/**
 * Rebuilds a table whose definition SQLite cannot alter: a new table from the edited definition, all rows over,
 * the old one dropped, indexes and triggers made again. Runs inside `migrate`, where foreign keys are off, so the
 * drop cascades to nothing. Throws when a row would be lost.
 */
export function rebuildTable(
  connection: Connection,
  name: string,
  edit: (definition: string) => string,
): void {
  const { raw } = connection;
  const objects = raw
    .prepare('SELECT type, sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL')
    .all(name) as { type: string; sql: string }[];
  const definition = objects.find(object => object.type === 'table')?.sql ?? '';
  const edited = edit(definition);
  if (edited === definition) throw new Error(`the definition of ${name} is not as expected`);
  const count = () => raw.prepare(`SELECT count(*) FROM ${name}`).pluck().get();
  const before = count();
  // Otherwise the rename would look for the dropped table in triggers elsewhere, and change references to it.
  raw.pragma('legacy_alter_table = ON');
  raw.exec(edited.replace(/^CREATE TABLE ["']?\w+["']?/, `CREATE TABLE ${name}_rebuilt`));
  raw.exec(`INSERT INTO ${name}_rebuilt SELECT * FROM ${name}; DROP TABLE ${name};
    ALTER TABLE ${name}_rebuilt RENAME TO ${name};`);
  raw.pragma('legacy_alter_table = OFF');
  if (count() !== before) throw new Error(`rebuilding ${name} lost rows`);
  for (const { type, sql } of objects) if (type !== 'table') raw.exec(sql);
}
