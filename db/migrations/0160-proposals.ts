import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';
import { rebuildTable } from './rebuild-table.ts';

/**
 * Proposals: the text of one is a document of its own kind, so that it is edited and stored like any other; the
 * base it branched from stays beside it, and each decision hangs on one part of a change.
 */
export function migrate0160(connection: Connection): void {
  rebuildTable(connection, 'documents', definition =>
    definition.replace("'section', 'recommendation'", "'section', 'recommendation', 'proposal'"),
  );
  connection.raw.exec(`
    CREATE TABLE proposals (
      id TEXT NOT NULL PRIMARY KEY,
      text_id TEXT NOT NULL UNIQUE REFERENCES documents (id),
      document_id TEXT NOT NULL REFERENCES documents (id),
      title TEXT NOT NULL,
      author TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('draft', 'handed-in', 'settled', 'withdrawn')),
      base_version INTEGER NOT NULL,
      base_format INTEGER NOT NULL,
      base_body TEXT NOT NULL,
      created_at TEXT NOT NULL,
      handed_in_at TEXT,
      settled_at TEXT,
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX proposals_by_document ON proposals (document_id);

    CREATE TABLE proposal_decisions (
      proposal_id TEXT NOT NULL REFERENCES proposals (id),
      part_id TEXT NOT NULL,
      decision TEXT NOT NULL CHECK (decision IN ('accepted', 'rejected')),
      reason TEXT NOT NULL,
      comment_number INTEGER,
      decided_by TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      PRIMARY KEY (proposal_id, part_id)
    ) STRICT, WITHOUT ROWID;`);
  auditTable(connection, { name: 'proposals', digest: ['base_body'] });
  auditTable(connection, { name: 'proposal_decisions' });
}
