import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';
import { rebuildTable } from './rebuild-table.ts';

/**
 * Key questions get their type with the fields of its frame (PICO and its kin), an approach, a status and a
 * module; outcomes with the members' ratings; the framework more kinds of statements and its acceptance.
 */
export function migrate0110(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE question_modules (
      id TEXT NOT NULL PRIMARY KEY,
      title TEXT NOT NULL,
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    ALTER TABLE questions ADD COLUMN module_id TEXT REFERENCES question_modules (id) ON DELETE SET NULL;
    ALTER TABLE questions ADD COLUMN type TEXT NOT NULL DEFAULT 'pico'
      CHECK (type IN ('pico', 'pird', 'peo', 'pico-qualitative', 'pipoh', 'narrative'));
    ALTER TABLE questions ADD COLUMN approach TEXT CHECK (approach IN ('de-novo', 'adopt', 'adapt', 'update'));
    ALTER TABLE questions ADD COLUMN set_status TEXT CHECK (set_status IN ('draft', 'framework-accepted',
      'searching', 'evidence', 'considerations', 'recommendation', 'concept', 'final'));
    ALTER TABLE questions ADD COLUMN rating_rule TEXT NOT NULL DEFAULT 'median'
      CHECK (rating_rule IN ('median', 'mean'));
    CREATE INDEX questions_by_module ON questions (module_id);

    CREATE TABLE question_elements (
      question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
      element TEXT NOT NULL,
      text TEXT NOT NULL CHECK (text <> ''),
      PRIMARY KEY (question_id, element)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE outcomes (
      id TEXT NOT NULL PRIMARY KEY,
      question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      measure TEXT NOT NULL DEFAULT '',
      unit TEXT NOT NULL DEFAULT '',
      direction TEXT CHECK (direction IN ('higher-better', 'lower-better')),
      time_point TEXT NOT NULL DEFAULT '',
      difference TEXT NOT NULL DEFAULT '',
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX outcomes_by_question ON outcomes (question_id, position);

    CREATE TABLE outcome_raters (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      seat_id TEXT REFERENCES seats (id) ON DELETE SET NULL,
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX outcome_raters_by_seat ON outcome_raters (seat_id);

    CREATE TABLE outcome_ratings (
      outcome_id TEXT NOT NULL REFERENCES outcomes (id) ON DELETE CASCADE,
      rater_id TEXT NOT NULL REFERENCES outcome_raters (id) ON DELETE CASCADE,
      score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 9),
      PRIMARY KEY (outcome_id, rater_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX outcome_ratings_by_rater ON outcome_ratings (rater_id);

    CREATE TABLE framework_acceptances (
      id TEXT NOT NULL PRIMARY KEY,
      body TEXT NOT NULL CHECK (body IN ('authors', 'working-group', 'sounding-board', 'steering-group')),
      accepted_on TEXT NOT NULL CHECK (accepted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      accepted_by TEXT NOT NULL,
      note TEXT NOT NULL DEFAULT '',
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;`);
  rebuildTable(connection, 'scope_statements', definition =>
    definition.replace(
      "'professions', 'other'",
      "'professions', 'population-out', 'exclusions', 'relation', 'other'",
    ),
  );
  for (const name of [
    'question_modules',
    'questions',
    'question_elements',
    'outcomes',
    'outcome_raters',
    'outcome_ratings',
    'framework_acceptances',
  ]) {
    auditTable(connection, { name });
  }
}
