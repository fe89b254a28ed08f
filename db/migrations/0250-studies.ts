import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * Studies the evidence comes from, and how their risk of bias was judged: an assessment is one study by one tool,
 * for one outcome where the tool judges each.
 */
export function migrate0250(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE evidence_studies (
      id TEXT NOT NULL PRIMARY KEY,
      label TEXT NOT NULL CHECK (label <> ''),
      design TEXT NOT NULL CHECK (design IN ('randomised', 'non-randomised', 'diagnostic-accuracy', 'prognostic',
        'case-series', 'systematic-review')),
      reference_id TEXT,
      participants INTEGER CHECK (participants >= 0),
      included_studies INTEGER CHECK (included_studies >= 0),
      population TEXT NOT NULL DEFAULT '',
      intervention TEXT NOT NULL DEFAULT '',
      comparison TEXT NOT NULL DEFAULT '',
      follow_up TEXT NOT NULL DEFAULT '',
      note TEXT NOT NULL DEFAULT '',
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX evidence_studies_by_reference ON evidence_studies (reference_id);

    CREATE TABLE bias_assessments (
      id TEXT NOT NULL PRIMARY KEY,
      study_id TEXT NOT NULL REFERENCES evidence_studies (id) ON DELETE CASCADE,
      tool TEXT NOT NULL CHECK (tool IN ('rob2', 'robins-i', 'quadas-2', 'amstar-2')),
      outcome_id TEXT REFERENCES outcomes (id) ON DELETE CASCADE,
      assessed_by TEXT NOT NULL DEFAULT '',
      overall TEXT,
      overall_reason TEXT NOT NULL DEFAULT '',
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE UNIQUE INDEX bias_assessments_by_study ON bias_assessments (study_id, tool, coalesce(outcome_id, ''));
    CREATE INDEX bias_assessments_by_outcome ON bias_assessments (outcome_id);

    CREATE TABLE bias_judgements (
      assessment_id TEXT NOT NULL REFERENCES bias_assessments (id) ON DELETE CASCADE,
      domain TEXT NOT NULL,
      judgement TEXT NOT NULL,
      support TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (assessment_id, domain)
    ) STRICT, WITHOUT ROWID;`);
  for (const name of ['evidence_studies', 'bias_assessments', 'bias_judgements'])
    auditTable(connection, { name });
}
