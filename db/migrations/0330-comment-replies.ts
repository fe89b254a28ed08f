import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';
import { rebuildTable } from './rebuild-table.ts';

/**
 * What is done with each comment: the decision and its reason, the public answer, who deals with it, the change of
 * the text it led to, and the decision of a meeting it rests on. `verdict_options` holds only what a project changed
 * in or added to the usual list of decisions. A group holds comments that say the same; a refused one is kept, so
 * that it is not proposed again. Considerations are opened again when a comment changed a recommendation in substance,
 * and an agenda can take up the comments that are open.
 */
export function migrate0330(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE verdict_options (
      id TEXT NOT NULL PRIMARY KEY,
      verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'partial', 'refused', 'noted', 'out-of-scope', 'deferred',
        'question')),
      labels TEXT NOT NULL CHECK (json_type(labels) = 'object'),
      is_retired INTEGER NOT NULL DEFAULT 0 CHECK (is_retired IN (0, 1)),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE comment_replies (
      comment_id TEXT NOT NULL PRIMARY KEY REFERENCES comments (id) ON DELETE CASCADE,
      option_id TEXT,
      reason TEXT NOT NULL,
      text TEXT NOT NULL,
      owner_seat_id TEXT REFERENCES seats (id) ON DELETE SET NULL,
      change_kind TEXT CHECK (change_kind IN ('none', 'proposal')),
      proposal_id TEXT REFERENCES proposals (id) ON DELETE SET NULL,
      part_ids TEXT NOT NULL DEFAULT '[]' CHECK (json_type(part_ids) = 'array'),
      meeting_decision_id TEXT REFERENCES meeting_decisions (id) ON DELETE SET NULL,
      decided_at TEXT,
      decided_by TEXT NOT NULL DEFAULT '',
      settled_at TEXT,
      settled_by TEXT NOT NULL DEFAULT '',
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1,
      CHECK ((option_id IS NULL) = (decided_at IS NULL))
    ) STRICT;
    CREATE INDEX comment_replies_by_owner ON comment_replies (owner_seat_id);
    CREATE INDEX comment_replies_by_proposal ON comment_replies (proposal_id);
    CREATE INDEX comment_replies_by_decision ON comment_replies (meeting_decision_id);

    CREATE TABLE comment_groups (
      id TEXT NOT NULL PRIMARY KEY,
      round_id TEXT NOT NULL REFERENCES comment_rounds (id) ON DELETE CASCADE,
      state TEXT NOT NULL CHECK (state IN ('confirmed', 'refused')),
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX comment_groups_by_round ON comment_groups (round_id);

    CREATE TABLE comment_group_members (
      group_id TEXT NOT NULL REFERENCES comment_groups (id) ON DELETE CASCADE,
      comment_id TEXT NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
      PRIMARY KEY (group_id, comment_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX comment_group_members_by_comment ON comment_group_members (comment_id);

    ALTER TABLE considerations ADD COLUMN reopened_at TEXT;
    ALTER TABLE considerations ADD COLUMN reopened_reason TEXT NOT NULL DEFAULT '';`);
  const tables = [
    'verdict_options',
    'comment_replies',
    'comment_groups',
    'comment_group_members',
    'considerations',
  ];
  for (const name of tables) auditTable(connection, { name });
  rebuildTable(connection, 'meeting_topics', definition =>
    definition.replace(
      "('action', 'bottleneck', 'question', 'gap')",
      "('action', 'bottleneck', 'question', 'gap', 'comment', 'comment-round')",
    ),
  );
}
