import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';
import { rebuildSearch } from '../search.ts';

/**
 * What came in: a row for each file that was taken in, and each comment once, with its place in the frozen version
 * it was made on. A comment is known by the id its maker gave it; a later state of it replaces the row, and the
 * audit log keeps what it was. One that is missing from a later file of the same respondent is marked withdrawn.
 */
export function migrate0300(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE comment_files (
      id TEXT NOT NULL PRIMARY KEY,
      round_id TEXT NOT NULL REFERENCES comment_rounds (id) ON DELETE CASCADE,
      invitation_id TEXT REFERENCES comment_invitations (id) ON DELETE SET NULL,
      version_id TEXT REFERENCES versions (id),
      answer_id TEXT NOT NULL,
      via TEXT NOT NULL CHECK (via IN ('packet', 'docx', 'table', 'mail')),
      source TEXT NOT NULL,
      saved_at TEXT,
      received_at TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      altered INTEGER NOT NULL CHECK (altered IN (0, 1)),
      respondent TEXT NOT NULL CHECK (json_valid(respondent)),
      answers TEXT NOT NULL CHECK (json_valid(answers)),
      receipt TEXT NOT NULL CHECK (json_valid(receipt)),
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      UNIQUE (round_id, content_hash)
    ) STRICT;
    CREATE INDEX comment_files_by_invitation ON comment_files (invitation_id);
    CREATE INDEX comment_files_by_version ON comment_files (version_id);
    CREATE INDEX comment_files_by_answer ON comment_files (round_id, answer_id);

    CREATE TABLE comments (
      id TEXT NOT NULL PRIMARY KEY,
      round_id TEXT NOT NULL REFERENCES comment_rounds (id) ON DELETE CASCADE,
      file_id TEXT NOT NULL REFERENCES comment_files (id) ON DELETE CASCADE,
      source_id TEXT NOT NULL,
      number INTEGER NOT NULL,
      level TEXT NOT NULL CHECK (level IN ('guideline', 'section', 'recommendation', 'table', 'text')),
      document_id TEXT,
      block_id TEXT,
      to_block_id TEXT,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      quote TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      placement TEXT NOT NULL CHECK (placement IN ('exact', 'check', 'none', 'person')),
      place_reason TEXT,
      kind TEXT NOT NULL CHECK (kind IN ('content', 'error', 'wording', 'feasibility', 'reference', 'compliment')),
      priority TEXT NOT NULL CHECK (priority IN ('high', 'medium', 'low')),
      text TEXT NOT NULL,
      proposal TEXT NOT NULL,
      evidence TEXT NOT NULL CHECK (json_type(evidence) = 'array'),
      author_name TEXT NOT NULL,
      author_organisation TEXT NOT NULL,
      edited_at TEXT NOT NULL,
      withdrawn_at TEXT,
      revision INTEGER NOT NULL DEFAULT 1,
      UNIQUE (round_id, source_id),
      UNIQUE (round_id, number)
    ) STRICT;
    CREATE INDEX comments_by_file ON comments (file_id);
    CREATE INDEX comments_by_document ON comments (document_id);`);
  auditTable(connection, { name: 'comment_files' });
  auditTable(connection, { name: 'comments' });
  rebuildSearch(connection);
}
