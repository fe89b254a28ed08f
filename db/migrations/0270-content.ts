import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * Structured content (treatment profiles, red flags, instruments …): tables of one of the kinds the program knows,
 * with the columns authors added and their rows. `reference_id` has no table to point to yet.
 */
export function migrate0270(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE content_tables (
      id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('treatment-profiles', 'red-flags', 'instruments', 'dosage',
        'classifications', 'prognostic-factors', 'care-steps')),
      title TEXT NOT NULL,
      note TEXT NOT NULL DEFAULT '',
      source TEXT NOT NULL DEFAULT '',
      reference_id TEXT,
      question_id TEXT REFERENCES questions (id) ON DELETE SET NULL,
      added TEXT NOT NULL DEFAULT '[]' CHECK (json_type(added) = 'array'),
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX content_tables_by_question ON content_tables (question_id);

    CREATE TABLE content_rows (
      id TEXT NOT NULL PRIMARY KEY,
      table_id TEXT NOT NULL REFERENCES content_tables (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      cells TEXT NOT NULL CHECK (json_type(cells) = 'object'),
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX content_rows_by_table ON content_rows (table_id, position);`);
  for (const name of ['content_tables', 'content_rows']) auditTable(connection, { name });
}
