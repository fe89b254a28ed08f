import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * Guidelines of others that may be adapted: who made them and until when was searched, whether they are current and
 * may be adapted, how they fit each key question, what was decided, the files kept with them, and where was searched
 * for them. Dates that may be known by year or month alone are text, the longest prefix of `YYYY-MM-DD`.
 */
export function migrate0380(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE source_guidelines (
      id TEXT NOT NULL PRIMARY KEY,
      label TEXT NOT NULL CHECK (label <> ''),
      title TEXT NOT NULL,
      developer TEXT NOT NULL,
      country TEXT NOT NULL,
      published TEXT NOT NULL,
      search_end TEXT NOT NULL,
      next_update TEXT NOT NULL,
      scope TEXT NOT NULL,
      grading TEXT NOT NULL,
      funding TEXT NOT NULL,
      url TEXT NOT NULL,
      note TEXT NOT NULL,
      licence TEXT NOT NULL CHECK (licence IN ('unknown', 'free', 'requested', 'granted', 'refused')),
      licence_on TEXT,
      licence_terms TEXT NOT NULL,
      currency TEXT CHECK (currency IN ('current', 'partly', 'outdated', 'withdrawn')),
      currency_on TEXT,
      currency_note TEXT NOT NULL,
      decision TEXT CHECK (decision IN ('included', 'excluded')),
      decided_on TEXT,
      decision_reason TEXT NOT NULL,
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE source_questions (
      source_id TEXT NOT NULL REFERENCES source_guidelines (id) ON DELETE CASCADE,
      question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
      fit TEXT NOT NULL CHECK (fit IN ('full', 'partial', 'none')),
      differs TEXT NOT NULL CHECK (json_type(differs) = 'array'),
      note TEXT NOT NULL,
      PRIMARY KEY (source_id, question_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX source_questions_by_question ON source_questions (question_id);

    CREATE TABLE source_files (
      id TEXT NOT NULL PRIMARY KEY,
      source_id TEXT NOT NULL REFERENCES source_guidelines (id) ON DELETE CASCADE,
      purpose TEXT NOT NULL CHECK (purpose IN ('guideline', 'permission')),
      name TEXT NOT NULL CHECK (name <> ''),
      size INTEGER NOT NULL CHECK (size >= 0),
      content_hash TEXT NOT NULL REFERENCES file_contents (hash),
      added_at TEXT NOT NULL,
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX source_files_by_source ON source_files (source_id);
    CREATE INDEX source_files_by_content ON source_files (content_hash);

    CREATE TABLE source_searches (
      id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('database', 'register', 'website', 'organisation', 'citation', 'other')),
      name TEXT NOT NULL CHECK (name <> ''),
      searched_on TEXT,
      strategy TEXT NOT NULL,
      hits INTEGER CHECK (hits >= 0),
      kept INTEGER CHECK (kept >= 0),
      searched_by TEXT NOT NULL,
      note TEXT NOT NULL,
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;`);
  for (const name of ['source_guidelines', 'source_questions', 'source_files', 'source_searches'])
    auditTable(connection, { name });
}
