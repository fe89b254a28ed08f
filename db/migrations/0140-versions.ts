import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * Named versions of the whole guideline. What a version holds is kept under the SHA-256 of its content, texts
 * apart from the rest, so that twenty versions of a text that did not change hold it once. These two tables can
 * only grow; a row proves itself by its key, and the audit log holds the key of each version's content.
 */
export function migrate0140(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE texts (
      hash TEXT NOT NULL PRIMARY KEY,
      body TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE version_contents (
      hash TEXT NOT NULL PRIMARY KEY,
      content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE versions (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      label TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK (kind IN ('concept', 'final', 'other')),
      note TEXT NOT NULL DEFAULT '',
      content_hash TEXT NOT NULL REFERENCES version_contents (hash),
      created_at TEXT NOT NULL,
      created_by TEXT NOT NULL,
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX versions_by_content ON versions (content_hash);`);
  for (const table of ['texts', 'version_contents']) {
    for (const verb of ['UPDATE', 'DELETE']) {
      connection.raw.exec(
        `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
         BEGIN SELECT RAISE(ABORT, 'what a version holds never changes'); END;`,
      );
    }
  }
  auditTable(connection, { name: 'versions' });
}
