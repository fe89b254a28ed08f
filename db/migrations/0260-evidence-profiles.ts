import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * Evidence profiles: one per outcome with its effect, baseline risks, studies and GRADE factors; what is said about a
 * question as a whole; and the project's rule for the certainty across outcomes.
 */
export function migrate0260(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE evidence_profiles (
      id TEXT NOT NULL PRIMARY KEY,
      outcome_id TEXT NOT NULL UNIQUE REFERENCES outcomes (id) ON DELETE CASCADE,
      kind TEXT NOT NULL DEFAULT 'effect' CHECK (kind IN ('effect', 'narrative')),
      design TEXT NOT NULL CHECK (design IN ('randomised', 'non-randomised', 'non-randomised-robins',
        'diagnostic-accuracy', 'prognostic', 'case-series')),
      study_count INTEGER CHECK (study_count >= 0),
      participants INTEGER CHECK (participants >= 0),
      intervention_events INTEGER CHECK (intervention_events >= 0),
      intervention_total INTEGER CHECK (intervention_total >= 0),
      comparison_events INTEGER CHECK (comparison_events >= 0),
      comparison_total INTEGER CHECK (comparison_total >= 0),
      measure TEXT NOT NULL CHECK (measure IN ('RR', 'OR', 'HR', 'RD', 'MD', 'SMD')),
      estimate REAL,
      low REAL,
      high REAL,
      comparison_mean REAL,
      deviation REAL,
      narrative TEXT NOT NULL DEFAULT '',
      favours TEXT CHECK (favours IN ('intervention', 'comparison', 'neither')),
      comment TEXT NOT NULL DEFAULT '',
      override_certainty TEXT CHECK (override_certainty IN ('high', 'moderate', 'low', 'very-low')),
      override_reason TEXT,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1,
      CHECK ((override_certainty IS NULL) = (override_reason IS NULL)),
      CHECK (override_reason <> '')
    ) STRICT;

    CREATE TABLE evidence_baselines (
      id TEXT NOT NULL PRIMARY KEY,
      profile_id TEXT NOT NULL REFERENCES evidence_profiles (id) ON DELETE CASCADE,
      label TEXT NOT NULL DEFAULT '',
      per_1000 REAL NOT NULL CHECK (per_1000 BETWEEN 0 AND 1000),
      source TEXT NOT NULL DEFAULT '',
      position INTEGER NOT NULL,
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX evidence_baselines_by_profile ON evidence_baselines (profile_id, position);

    CREATE TABLE evidence_factors (
      profile_id TEXT NOT NULL REFERENCES evidence_profiles (id) ON DELETE CASCADE,
      factor TEXT NOT NULL CHECK (factor IN ('risk-of-bias', 'inconsistency', 'indirectness', 'imprecision',
        'publication-bias', 'large-effect', 'dose-response', 'confounding')),
      level INTEGER NOT NULL CHECK (level BETWEEN -3 AND 2),
      reason TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (profile_id, factor)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE evidence_profile_studies (
      profile_id TEXT NOT NULL REFERENCES evidence_profiles (id) ON DELETE CASCADE,
      study_id TEXT NOT NULL REFERENCES evidence_studies (id) ON DELETE CASCADE,
      PRIMARY KEY (profile_id, study_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX evidence_profile_studies_by_study ON evidence_profile_studies (study_id);

    CREATE TABLE evidence_questions (
      question_id TEXT NOT NULL PRIMARY KEY REFERENCES questions (id) ON DELETE CASCADE,
      is_balance_clear INTEGER NOT NULL DEFAULT 0 CHECK (is_balance_clear IN (0, 1)),
      override_certainty TEXT CHECK (override_certainty IN ('high', 'moderate', 'low', 'very-low')),
      override_reason TEXT,
      revision INTEGER NOT NULL DEFAULT 1,
      CHECK ((override_certainty IS NULL) = (override_reason IS NULL)),
      CHECK (override_reason <> '')
    ) STRICT;

    CREATE TABLE evidence_rule (
      id TEXT NOT NULL PRIMARY KEY CHECK (id = 'overall'),
      rule TEXT NOT NULL CHECK (rule IN ('lowest-critical', 'directional'))
    ) STRICT;`);
  for (const name of [
    'evidence_profiles',
    'evidence_baselines',
    'evidence_factors',
    'evidence_profile_studies',
    'evidence_questions',
    'evidence_rule',
  ]) {
    auditTable(connection, { name });
  }
}
