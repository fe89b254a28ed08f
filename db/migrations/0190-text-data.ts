import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * What texts point at: images, and the list of abbreviations. The bytes of an image stand apart under their hash and
 * are never removed, so that a version that shows it can always be shown again.
 */
export function migrate0190(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE asset_bytes (
      hash TEXT NOT NULL PRIMARY KEY,
      bytes BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE assets (
      id TEXT NOT NULL PRIMARY KEY,
      media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
      hash TEXT NOT NULL REFERENCES asset_bytes (hash),
      size INTEGER NOT NULL,
      width INTEGER NOT NULL CHECK (width > 0),
      height INTEGER NOT NULL CHECK (height > 0),
      name TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example'))
    ) STRICT;
    CREATE INDEX assets_by_hash ON assets (hash);

    CREATE TABLE abbreviations (
      id TEXT NOT NULL PRIMARY KEY,
      short TEXT NOT NULL UNIQUE,
      long TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;`);
  for (const verb of ['UPDATE', 'DELETE'])
    connection.raw.exec(
      `CREATE TRIGGER asset_bytes_no_${verb.toLowerCase()} BEFORE ${verb} ON asset_bytes
       BEGIN SELECT RAISE(ABORT, 'the bytes of an image never change'); END;`,
    );
  auditTable(connection, { name: 'assets' });
  auditTable(connection, { name: 'abbreviations' });
}
