import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/** Word files that came in as proposals or as an outline, so that the same file is not taken in twice. */
export function migrate0480(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE word_imports (
      id TEXT NOT NULL PRIMARY KEY,
      file TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      purpose TEXT NOT NULL CHECK (purpose IN ('proposal', 'outline')),
      imported_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX word_imports_by_hash ON word_imports (content_hash, purpose);`);
  auditTable(connection, { name: 'word_imports' });
}
