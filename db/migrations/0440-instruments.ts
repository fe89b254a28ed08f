import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * Appraisals name their instrument: those there are were made with AGREE II, and AGREE-REX stands beside it, with a
 * second score for suitability on each item and a judgement on use in the own setting. A seat has one appraisal of a
 * source with each instrument.
 */
export function migrate0440(connection: Connection): void {
  connection.raw.exec(`
    ALTER TABLE source_appraisals ADD COLUMN instrument TEXT NOT NULL DEFAULT 'agree2'
      CHECK (instrument IN ('agree2', 'agree-rex'));
    ALTER TABLE source_appraisals ADD COLUMN own_use TEXT CHECK (own_use IN ('yes', 'modified', 'no'));
    ALTER TABLE source_scores ADD COLUMN suitability INTEGER CHECK (suitability BETWEEN 1 AND 7);
    DROP INDEX source_appraisals_by_seat;
    CREATE UNIQUE INDEX source_appraisals_by_seat ON source_appraisals (seat_id, source_id, instrument)
      WHERE seat_id IS NOT NULL;`);
  for (const name of ['source_appraisals', 'source_scores']) auditTable(connection, { name });
}
