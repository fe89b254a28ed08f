import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/** Meetings, their topics, and which key questions a topic deals with (many to many). */
export function migrate0040(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE meetings (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      theme TEXT NOT NULL,
      held_on TEXT CHECK (held_on IS NULL OR held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE meeting_topics (
      id TEXT NOT NULL PRIMARY KEY,
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX meeting_topics_by_meeting ON meeting_topics (meeting_id, position);

    CREATE TABLE topic_questions (
      topic_id TEXT NOT NULL REFERENCES meeting_topics (id) ON DELETE CASCADE,
      question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
      PRIMARY KEY (topic_id, question_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX topic_questions_by_question ON topic_questions (question_id);`);
  for (const name of ['meetings', 'meeting_topics', 'topic_questions']) auditTable(connection, { name });
}
