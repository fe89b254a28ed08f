import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * Assessments of source guidelines with the tools of ADAPTE: one sheet for a source and a tool, or for a source, a tool
 * and a key question, with an answer and a comment on each of its items.
 */
export function migrate0460(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE source_sheets (
      id TEXT NOT NULL PRIMARY KEY,
      source_id TEXT NOT NULL REFERENCES source_guidelines (id) ON DELETE CASCADE,
      tool TEXT NOT NULL CHECK (tool IN ('currency', 'eval-search', 'eval-validity', 'eval-accept')),
      question_id TEXT REFERENCES questions (id) ON DELETE CASCADE,
      judged_by TEXT NOT NULL,
      judged_on TEXT,
      note TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      CHECK ((question_id IS NULL) = (tool IN ('currency', 'eval-search')))
    ) STRICT;
    CREATE UNIQUE INDEX source_sheets_by_key ON source_sheets (source_id, tool, coalesce(question_id, ''));
    CREATE INDEX source_sheets_by_source ON source_sheets (source_id);
    CREATE INDEX source_sheets_by_question ON source_sheets (question_id);

    CREATE TABLE source_sheet_answers (
      sheet_id TEXT NOT NULL REFERENCES source_sheets (id) ON DELETE CASCADE,
      item TEXT NOT NULL CHECK (item <> ''),
      answer TEXT CHECK (answer IN ('yes', 'unsure', 'no')),
      comment TEXT NOT NULL,
      PRIMARY KEY (sheet_id, item)
    ) STRICT, WITHOUT ROWID;`);
  for (const name of ['source_sheets', 'source_sheet_answers']) auditTable(connection, { name });
}
