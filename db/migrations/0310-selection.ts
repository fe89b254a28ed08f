import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';
import { rebuildSearch } from '../search.ts';

/**
 * Searching and selecting per key question: where was searched and how, which import a search brought, the criteria,
 * what each screener decided, how disagreement was settled, and which reports could not be had or tell of one study.
 * A screener is a person, else a seat, else the project leader; the key outlives the row it was taken from.
 */
export function migrate0310(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE selection_plans (
      question_id TEXT NOT NULL PRIMARY KEY REFERENCES questions (id) ON DELETE CASCADE,
      title_screeners INTEGER NOT NULL CHECK (title_screeners IN (1, 2)),
      full_text_screeners INTEGER NOT NULL CHECK (full_text_screeners IN (1, 2)),
      keywords TEXT NOT NULL CHECK (json_type(keywords) = 'array'),
      checks TEXT NOT NULL CHECK (json_type(checks) = 'object'),
      previous_studies INTEGER CHECK (previous_studies >= 0),
      previous_reports INTEGER CHECK (previous_reports >= 0),
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE selection_searches (
      id TEXT NOT NULL PRIMARY KEY,
      question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('database', 'register', 'website', 'organisation', 'citation', 'other')),
      name TEXT NOT NULL CHECK (name <> ''),
      platform TEXT NOT NULL,
      searched_on TEXT,
      strategy TEXT NOT NULL,
      limits TEXT NOT NULL,
      filters TEXT NOT NULL,
      hits INTEGER CHECK (hits >= 0),
      searched_by TEXT NOT NULL,
      reviewed_by TEXT NOT NULL,
      note TEXT NOT NULL,
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX selection_searches_by_question ON selection_searches (question_id);

    CREATE TABLE selection_search_imports (
      import_id TEXT NOT NULL REFERENCES reference_imports (id) ON DELETE CASCADE,
      search_id TEXT NOT NULL REFERENCES selection_searches (id) ON DELETE CASCADE,
      PRIMARY KEY (import_id, search_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX selection_search_imports_by_search ON selection_search_imports (search_id);

    CREATE TABLE selection_criteria (
      id TEXT NOT NULL PRIMARY KEY,
      question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('include', 'exclude')),
      element TEXT NOT NULL,
      text TEXT NOT NULL CHECK (text <> ''),
      number INTEGER NOT NULL,
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE UNIQUE INDEX selection_criteria_by_question ON selection_criteria (question_id, kind, number);

    CREATE TABLE screening_decisions (
      id TEXT NOT NULL PRIMARY KEY,
      question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
      reference_id TEXT NOT NULL REFERENCES reference_items (id) ON DELETE CASCADE,
      stage TEXT NOT NULL CHECK (stage IN ('title', 'full-text')),
      screener TEXT NOT NULL,
      decision TEXT NOT NULL CHECK (decision IN ('include', 'exclude', 'unsure')),
      criterion_id TEXT REFERENCES selection_criteria (id) ON DELETE SET NULL,
      decided_by TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE UNIQUE INDEX screening_decisions_by_record
      ON screening_decisions (question_id, stage, reference_id, screener);
    CREATE INDEX screening_decisions_by_reference ON screening_decisions (reference_id);
    CREATE INDEX screening_decisions_by_criterion ON screening_decisions (criterion_id);

    CREATE TABLE screening_resolutions (
      id TEXT NOT NULL PRIMARY KEY,
      question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
      reference_id TEXT NOT NULL REFERENCES reference_items (id) ON DELETE CASCADE,
      stage TEXT NOT NULL CHECK (stage IN ('title', 'full-text')),
      decision TEXT NOT NULL CHECK (decision IN ('include', 'exclude')),
      criterion_id TEXT REFERENCES selection_criteria (id) ON DELETE SET NULL,
      decided_by TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE UNIQUE INDEX screening_resolutions_by_record
      ON screening_resolutions (question_id, stage, reference_id);
    CREATE INDEX screening_resolutions_by_reference ON screening_resolutions (reference_id);
    CREATE INDEX screening_resolutions_by_criterion ON screening_resolutions (criterion_id);

    CREATE TABLE selection_reports (
      question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
      reference_id TEXT NOT NULL REFERENCES reference_items (id) ON DELETE CASCADE,
      is_unretrieved INTEGER NOT NULL CHECK (is_unretrieved IN (0, 1)),
      report_of TEXT REFERENCES reference_items (id) ON DELETE SET NULL,
      PRIMARY KEY (question_id, reference_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX selection_reports_by_reference ON selection_reports (reference_id);
    CREATE INDEX selection_reports_by_study ON selection_reports (report_of);`);
  for (const name of [
    'selection_plans',
    'selection_searches',
    'selection_search_imports',
    'selection_criteria',
    'screening_decisions',
    'screening_resolutions',
    'selection_reports',
  ]) {
    auditTable(connection, { name });
  }
  rebuildSearch(connection);
}
