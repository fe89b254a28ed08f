import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * The outline of documents, and every batch of steps that made them. A document is never deleted, only marked,
 * so its text and steps can always come back. The audit log holds the hash of texts and steps; the steps
 * themselves are the history of the text.
 */
export function migrate0050(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE documents (
      id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('section', 'recommendation')),
      parent_id TEXT REFERENCES documents (id),
      position INTEGER NOT NULL,
      title TEXT NOT NULL,
      question_id TEXT REFERENCES questions (id) ON DELETE SET NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      format INTEGER NOT NULL,
      body TEXT NOT NULL,
      version INTEGER NOT NULL DEFAULT 0,
      deleted_at TEXT,
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX documents_by_parent ON documents (parent_id, position);
    CREATE INDEX documents_by_question ON documents (question_id);

    CREATE TABLE document_steps (
      document_id TEXT NOT NULL REFERENCES documents (id),
      from_version INTEGER NOT NULL,
      count INTEGER NOT NULL CHECK (count > 0),
      client_id TEXT NOT NULL,
      format INTEGER NOT NULL,
      steps TEXT NOT NULL,
      PRIMARY KEY (document_id, from_version)
    ) STRICT, WITHOUT ROWID;`);
  auditTable(connection, { name: 'documents', digest: ['body'] });
  auditTable(connection, { name: 'document_steps', digest: ['steps'] });
}
