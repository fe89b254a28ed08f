import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/** Bottlenecks, key questions, the links between them, and the scope statements of the framework. */
export function migrate0030(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE bottlenecks (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      theme TEXT NOT NULL,
      text TEXT NOT NULL,
      source TEXT NOT NULL CHECK (source IN ('survey', 'focus-group', 'literature', 'users', 'patients', 'other')),
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE questions (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      title TEXT NOT NULL,
      text TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('content', 'organisation')),
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE bottleneck_questions (
      bottleneck_id TEXT NOT NULL REFERENCES bottlenecks (id) ON DELETE CASCADE,
      question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
      PRIMARY KEY (bottleneck_id, question_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX bottleneck_questions_by_question ON bottleneck_questions (question_id);

    CREATE TABLE scope_statements (
      id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('population', 'setting', 'professions', 'other')),
      text TEXT NOT NULL,
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;`);
  for (const name of ['bottlenecks', 'questions', 'bottleneck_questions', 'scope_statements']) {
    auditTable(connection, { name });
  }
}
