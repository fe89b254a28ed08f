import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

const ORIGIN = "origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example'))";

/** A calendar date, `YYYY-MM-DD`. */
const day = (column: string) => `${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`;

/**
 * What stands before a guideline (reasons, preconditions, earlier versions, assignment), and how a project goes
 * through its phases: dates, decisions at the gates, criteria ticked by hand, and steps skipped with a reason.
 */
export function migrate0080(connection: Connection): void {
  addColumns(connection);
  addInitiation(connection);
  addProgress(connection);
  for (const name of ['project', 'phases', ...TABLES]) auditTable(connection, { name });
}

const TABLES = [
  'initiation',
  'reasons',
  'preconditions',
  'earlier_versions',
  'gate_decisions',
  'gate_open_criteria',
  'criterion_ticks',
  'skipped_steps',
];

function addColumns(connection: Connection): void {
  connection.raw.exec(`
    ALTER TABLE project ADD COLUMN development_mode TEXT
      CHECK (development_mode IN ('de-novo', 'quick-adoption', 'adaptation', 'update'));
    ALTER TABLE project ADD COLUMN belgian_circle INTEGER NOT NULL DEFAULT 0 CHECK (belgian_circle IN (0, 1));`);
  for (const column of ['planned_start', 'planned_end', 'actual_start', 'actual_end']) {
    connection.raw.exec(`ALTER TABLE phases ADD COLUMN ${column} TEXT CHECK (${day(column)})`);
  }
  connection.raw.exec(`
    ALTER TABLE phases ADD COLUMN dates_origin TEXT NOT NULL DEFAULT 'project'
      CHECK (dates_origin IN ('project', 'source', 'example'))`);
}

function addInitiation(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE initiation (
      id TEXT NOT NULL PRIMARY KEY CHECK (id = 'initiation'),
      policy_context TEXT NOT NULL,
      policy_origin TEXT NOT NULL CHECK (policy_origin IN ('project', 'source', 'example')),
      commissioner TEXT NOT NULL,
      assigned_on TEXT CHECK (${day('assigned_on')}),
      assignment TEXT NOT NULL,
      ${ORIGIN},
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE reasons (
      id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('knowledge', 'practice', 'policy')),
      text TEXT NOT NULL,
      source TEXT NOT NULL,
      noted_on TEXT CHECK (${day('noted_on')}),
      position INTEGER NOT NULL,
      ${ORIGIN},
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE preconditions (
      id TEXT NOT NULL PRIMARY KEY,
      text TEXT NOT NULL,
      position INTEGER NOT NULL,
      ${ORIGIN},
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE earlier_versions (
      id TEXT NOT NULL PRIMARY KEY,
      year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
      title TEXT NOT NULL,
      note TEXT NOT NULL,
      amendment_of TEXT REFERENCES earlier_versions (id) ON DELETE CASCADE,
      ${ORIGIN},
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX earlier_versions_by_amended ON earlier_versions (amendment_of);`);
}

function addProgress(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE gate_decisions (
      id TEXT NOT NULL PRIMARY KEY,
      phase_id TEXT NOT NULL REFERENCES phases (id),
      decision TEXT NOT NULL CHECK (decision IN ('go', 'reserved', 'stop')),
      decided_by TEXT NOT NULL,
      decided_on TEXT NOT NULL CHECK (${day('decided_on')}),
      reservations TEXT NOT NULL,
      note TEXT NOT NULL,
      ${ORIGIN},
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX gate_decisions_by_phase ON gate_decisions (phase_id);

    CREATE TABLE gate_open_criteria (
      decision_id TEXT NOT NULL REFERENCES gate_decisions (id) ON DELETE CASCADE,
      criterion_id TEXT NOT NULL,
      PRIMARY KEY (decision_id, criterion_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE criterion_ticks (
      criterion_id TEXT NOT NULL PRIMARY KEY,
      ticked_by TEXT NOT NULL,
      ticked_on TEXT NOT NULL CHECK (${day('ticked_on')}),
      note TEXT NOT NULL,
      ${ORIGIN},
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE skipped_steps (
      step_id TEXT NOT NULL PRIMARY KEY,
      reason TEXT NOT NULL CHECK (trim(reason) <> ''),
      skipped_by TEXT NOT NULL,
      skipped_on TEXT NOT NULL CHECK (${day('skipped_on')}),
      ${ORIGIN},
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;`);
}
