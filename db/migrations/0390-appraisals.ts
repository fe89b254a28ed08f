import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * Appraisals of source guidelines with AGREE II: one row per appraiser, and one per item that was scored, left out as
 * not applicable, or commented on. The name stays when the seat goes.
 */
export function migrate0390(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE source_appraisals (
      id TEXT NOT NULL PRIMARY KEY,
      source_id TEXT NOT NULL REFERENCES source_guidelines (id) ON DELETE CASCADE,
      seat_id TEXT REFERENCES seats (id) ON DELETE SET NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      overall INTEGER CHECK (overall BETWEEN 1 AND 7),
      recommendation TEXT CHECK (recommendation IN ('yes', 'modified', 'no')),
      note TEXT NOT NULL,
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX source_appraisals_by_source ON source_appraisals (source_id);
    CREATE UNIQUE INDEX source_appraisals_by_seat ON source_appraisals (seat_id, source_id)
      WHERE seat_id IS NOT NULL;

    CREATE TABLE source_scores (
      appraisal_id TEXT NOT NULL REFERENCES source_appraisals (id) ON DELETE CASCADE,
      item INTEGER NOT NULL CHECK (item BETWEEN 1 AND 23),
      score INTEGER CHECK (score BETWEEN 1 AND 7),
      is_not_applicable INTEGER NOT NULL CHECK (is_not_applicable IN (0, 1)),
      comment TEXT NOT NULL,
      page TEXT NOT NULL,
      CHECK (score IS NULL OR is_not_applicable = 0),
      PRIMARY KEY (appraisal_id, item)
    ) STRICT, WITHOUT ROWID;`);
  for (const name of ['source_appraisals', 'source_scores']) auditTable(connection, { name });
}
