import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

const DAY = (column: string) =>
  `${column} TEXT CHECK (${column} IS NULL OR ${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;

/**
 * Editorial rounds: which sections are edited by which seat until when, and how far each is. A closed round names
 * the version that was made of the guideline at its end, and says why sections were left unchecked.
 */
export function migrate0210(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE editorial_rounds (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      name TEXT NOT NULL,
      purpose TEXT NOT NULL CHECK (purpose IN ('content', 'language', 'final')),
      ${DAY('starts_on')},
      ${DAY('due_on')},
      closed_at TEXT,
      closed_by TEXT,
      left_reason TEXT NOT NULL DEFAULT '',
      version_id TEXT REFERENCES versions (id),
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1,
      CHECK ((closed_at IS NULL) = (closed_by IS NULL) AND (closed_at IS NULL) = (version_id IS NULL))
    ) STRICT;
    CREATE INDEX editorial_rounds_by_version ON editorial_rounds (version_id);

    CREATE TABLE editorial_parts (
      id TEXT NOT NULL PRIMARY KEY,
      round_id TEXT NOT NULL REFERENCES editorial_rounds (id) ON DELETE CASCADE,
      document_id TEXT NOT NULL REFERENCES documents (id),
      seat_id TEXT REFERENCES seats (id) ON DELETE SET NULL,
      ${DAY('due_on')},
      state TEXT NOT NULL CHECK (state IN ('open', 'busy', 'ready', 'checked', 'returned')),
      remark TEXT NOT NULL DEFAULT '',
      state_by TEXT,
      state_at TEXT,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1,
      UNIQUE (round_id, document_id)
    ) STRICT;
    CREATE INDEX editorial_parts_by_document ON editorial_parts (document_id);
    CREATE INDEX editorial_parts_by_seat ON editorial_parts (seat_id);`);
  auditTable(connection, { name: 'editorial_rounds' });
  auditTable(connection, { name: 'editorial_parts' });
}
