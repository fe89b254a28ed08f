import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

const TIME = (column: string) =>
  `${column} TEXT CHECK (${column} IS NULL OR ${column} GLOB '[0-2][0-9]:[0-5][0-9]')`;
const DAY = (column: string) =>
  `${column} TEXT CHECK (${column} IS NULL OR ${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const VOTES = (column: string) => `${column} INTEGER CHECK (${column} IS NULL OR ${column} >= 0)`;

/**
 * What is planned and recorded of a meeting: when and where, who is invited and who was there, the minutes of
 * each topic, decisions with their rationale, actions, and the quorum rule when the project chose one.
 */
export function migrate0120(connection: Connection): void {
  connection.raw.exec(`
    ALTER TABLE meetings ADD COLUMN ${TIME('starts_at')};
    ALTER TABLE meetings ADD COLUMN ${TIME('ends_at')};
    ALTER TABLE meetings ADD COLUMN place TEXT NOT NULL DEFAULT '';
    ALTER TABLE meetings ADD COLUMN link TEXT NOT NULL DEFAULT '';
    ALTER TABLE meetings ADD COLUMN notes TEXT NOT NULL DEFAULT '';
    ALTER TABLE meeting_topics ADD COLUMN minutes TEXT NOT NULL DEFAULT '';
    ALTER TABLE meeting_topics ADD COLUMN source_kind TEXT
      CHECK (source_kind IS NULL OR source_kind IN ('action', 'bottleneck', 'question', 'gap'));
    ALTER TABLE meeting_topics ADD COLUMN source_id TEXT;
    ALTER TABLE meeting_topics ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

    CREATE TABLE meeting_bodies (
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      body TEXT NOT NULL CHECK (body IN ('authors', 'working-group', 'sounding-board', 'steering-group')),
      PRIMARY KEY (meeting_id, body)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE meeting_attendance (
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      seat_id TEXT NOT NULL REFERENCES seats (id) ON DELETE CASCADE,
      state TEXT NOT NULL CHECK (state IN ('present', 'excused', 'absent')),
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      PRIMARY KEY (meeting_id, seat_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX meeting_attendance_by_seat ON meeting_attendance (seat_id);

    CREATE TABLE meeting_decisions (
      id TEXT NOT NULL PRIMARY KEY,
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      topic_id TEXT REFERENCES meeting_topics (id) ON DELETE SET NULL,
      question_id TEXT REFERENCES questions (id) ON DELETE SET NULL,
      number INTEGER NOT NULL,
      text TEXT NOT NULL,
      rationale TEXT NOT NULL,
      ${VOTES('votes_for')},
      ${VOTES('votes_against')},
      ${VOTES('votes_abstained')},
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1,
      UNIQUE (meeting_id, number)
    ) STRICT;
    CREATE INDEX meeting_decisions_by_topic ON meeting_decisions (topic_id);
    CREATE INDEX meeting_decisions_by_question ON meeting_decisions (question_id);

    CREATE TABLE meeting_actions (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      meeting_id TEXT REFERENCES meetings (id) ON DELETE SET NULL,
      text TEXT NOT NULL,
      seat_id TEXT REFERENCES seats (id) ON DELETE SET NULL,
      ${DAY('due_on')},
      ${DAY('done_on')},
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX meeting_actions_by_meeting ON meeting_actions (meeting_id);
    CREATE INDEX meeting_actions_by_seat ON meeting_actions (seat_id);

    CREATE TABLE quorum_rule (
      id TEXT NOT NULL PRIMARY KEY CHECK (id = 'quorum'),
      body TEXT NOT NULL CHECK (body IN ('authors', 'working-group', 'sounding-board', 'steering-group')),
      share TEXT NOT NULL CHECK (share IN ('more-than-half', 'two-thirds', 'three-quarters', 'all'))
    ) STRICT;`);
  for (const name of [
    'meetings',
    'meeting_topics',
    'meeting_bodies',
    'meeting_attendance',
    'meeting_decisions',
    'meeting_actions',
    'quorum_rule',
  ]) {
    auditTable(connection, { name });
  }
}
