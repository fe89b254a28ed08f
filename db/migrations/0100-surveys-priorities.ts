import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * Surveys with their packets and answers, who raised a bottleneck, what was decided on it, and the rounds in
 * which members weigh bottlenecks. A packet keeps what was asked as it was, whatever changes afterwards.
 */
export function migrate0100(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE surveys (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      title TEXT NOT NULL,
      introduction TEXT NOT NULL,
      privacy TEXT NOT NULL,
      closes_on TEXT CHECK (closes_on GLOB '????-??-??'),
      language TEXT NOT NULL CHECK (language IN ('nl', 'fr', 'en')),
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE survey_questions (
      id TEXT NOT NULL PRIMARY KEY,
      survey_id TEXT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('collect', 'rate', 'remarks')),
      prompt TEXT NOT NULL,
      help TEXT NOT NULL,
      scale TEXT NOT NULL CHECK (scale IN ('score', 'top')),
      top INTEGER NOT NULL CHECK (top BETWEEN 1 AND 20),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX survey_questions_by_survey ON survey_questions (survey_id, position);

    CREATE TABLE survey_packets (
      id TEXT NOT NULL PRIMARY KEY,
      survey_id TEXT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
      base_hash TEXT NOT NULL,
      definition TEXT NOT NULL CHECK (json_valid(definition)),
      made_at TEXT NOT NULL,
      UNIQUE (survey_id, base_hash)
    ) STRICT;

    CREATE TABLE survey_answers (
      id TEXT NOT NULL PRIMARY KEY,
      survey_id TEXT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
      packet_id TEXT REFERENCES survey_packets (id) ON DELETE CASCADE,
      via TEXT NOT NULL CHECK (via IN ('packet', 'spreadsheet')),
      source TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('care-provider', 'patient', 'carer', 'organisation', 'researcher', 'other')),
      organisation TEXT NOT NULL,
      saved_at TEXT,
      content TEXT NOT NULL CHECK (json_valid(content)),
      content_hash TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX survey_answers_by_survey ON survey_answers (survey_id);
    CREATE INDEX survey_answers_by_packet ON survey_answers (packet_id);

    CREATE TABLE bottleneck_statements (
      id TEXT NOT NULL PRIMARY KEY,
      bottleneck_id TEXT NOT NULL REFERENCES bottlenecks (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      theme TEXT NOT NULL,
      text TEXT NOT NULL,
      source TEXT NOT NULL CHECK (source IN ('survey', 'focus-group', 'literature', 'users', 'patients', 'other')),
      role TEXT CHECK (role IN ('care-provider', 'patient', 'carer', 'organisation', 'researcher', 'other')),
      organisation TEXT NOT NULL,
      raised_by TEXT NOT NULL,
      answer_id TEXT REFERENCES survey_answers (id) ON DELETE SET NULL,
      item_id TEXT,
      merged_from INTEGER,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX bottleneck_statements_by_bottleneck ON bottleneck_statements (bottleneck_id, position);
    CREATE INDEX bottleneck_statements_by_answer ON bottleneck_statements (answer_id);

    CREATE TABLE bottleneck_decisions (
      bottleneck_id TEXT NOT NULL PRIMARY KEY REFERENCES bottlenecks (id) ON DELETE CASCADE,
      outcome TEXT NOT NULL CHECK (outcome IN ('question', 'implementation', 'out-of-scope')),
      reason TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE priority_rounds (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      title TEXT NOT NULL,
      method TEXT NOT NULL CHECK (method IN ('score', 'rank', 'top')),
      survey_question_id TEXT,
      survey_id TEXT REFERENCES surveys (id) ON DELETE SET NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX priority_rounds_by_survey ON priority_rounds (survey_id);

    CREATE TABLE priority_ballots (
      id TEXT NOT NULL PRIMARY KEY,
      round_id TEXT NOT NULL REFERENCES priority_rounds (id) ON DELETE CASCADE,
      seat_id TEXT REFERENCES seats (id) ON DELETE SET NULL,
      answer_id TEXT REFERENCES survey_answers (id) ON DELETE CASCADE,
      voter TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE UNIQUE INDEX priority_ballots_by_round ON priority_ballots (round_id, seat_id) WHERE seat_id IS NOT NULL;
    CREATE INDEX priority_ballots_by_any_round ON priority_ballots (round_id);
    CREATE INDEX priority_ballots_by_seat ON priority_ballots (seat_id);
    CREATE INDEX priority_ballots_by_answer ON priority_ballots (answer_id);

    CREATE TABLE priority_values (
      ballot_id TEXT NOT NULL REFERENCES priority_ballots (id) ON DELETE CASCADE,
      bottleneck_id TEXT NOT NULL REFERENCES bottlenecks (id) ON DELETE CASCADE,
      value INTEGER NOT NULL CHECK (value >= 1),
      PRIMARY KEY (ballot_id, bottleneck_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX priority_values_by_bottleneck ON priority_values (bottleneck_id);`);
  for (const name of [
    'surveys',
    'survey_questions',
    'survey_packets',
    'survey_answers',
    'bottleneck_statements',
    'bottleneck_decisions',
    'priority_rounds',
    'priority_ballots',
    'priority_values',
  ]) {
    auditTable(connection, { name });
  }
}
