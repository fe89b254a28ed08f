import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * Discussion among authors. A thread is about something (`subject_kind` and `subject_id`): a text of the guideline,
 * or a comment from outside. One about a text has an anchor: the words it is about, as they stood in the text whose
 * SHA-256 is `base_hash`. The anchor never changes; where its words are now is computed by comparing with that text.
 */
export function migrate0220(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE discussion_threads (
      id TEXT NOT NULL PRIMARY KEY,
      subject_kind TEXT NOT NULL CHECK (subject_kind IN ('document', 'comment')),
      subject_id TEXT NOT NULL,
      resolved_by TEXT,
      resolved_at TEXT,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1,
      CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
    ) STRICT;
    CREATE INDEX discussion_threads_by_subject ON discussion_threads (subject_kind, subject_id);

    CREATE TABLE discussion_anchors (
      thread_id TEXT NOT NULL PRIMARY KEY REFERENCES discussion_threads (id) ON DELETE CASCADE,
      base_format INTEGER NOT NULL,
      base_hash TEXT NOT NULL REFERENCES texts (hash),
      block_id TEXT NOT NULL,
      from_offset INTEGER NOT NULL CHECK (from_offset >= 0),
      to_offset INTEGER NOT NULL CHECK (to_offset > from_offset),
      quote TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX discussion_anchors_by_base ON discussion_anchors (base_hash);

    CREATE TABLE discussion_messages (
      id TEXT NOT NULL PRIMARY KEY,
      thread_id TEXT NOT NULL REFERENCES discussion_threads (id) ON DELETE CASCADE,
      author TEXT NOT NULL,
      text TEXT NOT NULL,
      written_at TEXT NOT NULL,
      edited_at TEXT,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX discussion_messages_by_thread ON discussion_messages (thread_id);

    CREATE TABLE discussion_mentions (
      message_id TEXT NOT NULL REFERENCES discussion_messages (id) ON DELETE CASCADE,
      person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
      PRIMARY KEY (message_id, person_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX discussion_mentions_by_person ON discussion_mentions (person_id);`);
  for (const name of ['threads', 'anchors', 'messages', 'mentions'])
    auditTable(connection, { name: `discussion_${name}` });
}
