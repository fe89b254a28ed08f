import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';
import { rebuildSearch } from '../search.ts';

/**
 * Considerations per question (and per recommendation where wanted), draft and panel judgement apart; and what a
 * recommendation says in parts, its status and what it was decided on. The four elements of the Belgian group become
 * one of the frameworks, so the table that held only their words goes.
 */
export function migrate0280(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE considerations (
      id TEXT NOT NULL PRIMARY KEY,
      question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
      recommendation_id TEXT REFERENCES recommendations (id) ON DELETE CASCADE,
      framework TEXT NOT NULL CHECK (framework IN ('kngf', 'etd-individual', 'etd-population', 'gdg')),
      summary TEXT NOT NULL DEFAULT '',
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE UNIQUE INDEX considerations_by_question ON considerations (question_id, coalesce(recommendation_id, ''));
    CREATE INDEX considerations_by_recommendation ON considerations (recommendation_id);

    CREATE TABLE consideration_entries (
      id TEXT NOT NULL PRIMARY KEY,
      considerations_id TEXT NOT NULL REFERENCES considerations (id) ON DELETE CASCADE,
      criterion TEXT NOT NULL,
      evidence TEXT NOT NULL DEFAULT '',
      remarks TEXT NOT NULL DEFAULT '',
      draft TEXT,
      draft_by TEXT,
      draft_at TEXT,
      panel TEXT,
      panel_by TEXT,
      panel_at TEXT,
      panel_changed_at TEXT,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1,
      UNIQUE (considerations_id, criterion),
      CHECK ((draft IS NULL) = (draft_by IS NULL) AND (draft IS NULL) = (draft_at IS NULL)),
      CHECK ((panel IS NULL) = (panel_by IS NULL) AND (panel IS NULL) = (panel_at IS NULL))
    ) STRICT;

    ALTER TABLE recommendations ADD COLUMN verb TEXT;
    ALTER TABLE recommendations ADD COLUMN action TEXT NOT NULL DEFAULT '';
    ALTER TABLE recommendations ADD COLUMN population TEXT NOT NULL DEFAULT '';
    ALTER TABLE recommendations ADD COLUMN profile_id TEXT REFERENCES content_rows (id) ON DELETE SET NULL;
    ALTER TABLE recommendations ADD COLUMN conditions TEXT NOT NULL DEFAULT '{"when":null,"notWhen":[]}'
      CHECK (json_type(conditions) = 'object');
    ALTER TABLE recommendations ADD COLUMN competence TEXT NOT NULL DEFAULT '';
    ALTER TABLE recommendations ADD COLUMN is_key INTEGER NOT NULL DEFAULT 0 CHECK (is_key IN (0, 1));
    ALTER TABLE recommendations ADD COLUMN situation TEXT CHECK (situation IN ('life-threatening',
      'uncertain-benefit-certain-harm', 'equivalence-less-risk', 'certain-equal-benefit-more-harm',
      'catastrophic-harm'));
    ALTER TABLE recommendations ADD COLUMN rationale TEXT NOT NULL DEFAULT '';
    ALTER TABLE recommendations ADD COLUMN knowledge_gaps TEXT NOT NULL DEFAULT '';
    ALTER TABLE recommendations ADD COLUMN regional_notes TEXT NOT NULL DEFAULT '[]'
      CHECK (json_type(regional_notes) = 'array');
    ALTER TABLE recommendations ADD COLUMN status TEXT NOT NULL DEFAULT 'draft'
      CHECK (status IN ('draft', 'for-consensus', 'adopted', 'reopened', 'withdrawn'));
    ALTER TABLE recommendations ADD COLUMN status_reason TEXT NOT NULL DEFAULT '';
    ALTER TABLE recommendations ADD COLUMN decided_at TEXT;
    ALTER TABLE recommendations ADD COLUMN decided_by TEXT NOT NULL DEFAULT '';
    ALTER TABLE recommendations ADD COLUMN decided_version INTEGER;
    ALTER TABLE recommendations ADD COLUMN confirmed_at TEXT;
    ALTER TABLE recommendations ADD COLUMN confirmed_by TEXT NOT NULL DEFAULT '';
    ALTER TABLE recommendations ADD COLUMN confirmed_version INTEGER;
    CREATE INDEX recommendations_by_profile ON recommendations (profile_id);

    DROP TABLE grading_elements;`);
  for (const name of ['considerations', 'consideration_entries', 'recommendations'])
    auditTable(connection, { name });
  rebuildSearch(connection);
}
