import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/** Marks answers that were changed outside their packet and taken in all the same. */
export function migrate0180(connection: Connection): void {
  connection.raw.exec(
    'ALTER TABLE survey_answers ADD COLUMN altered INTEGER NOT NULL DEFAULT 0 CHECK (altered IN (0, 1))',
  );
  auditTable(connection, { name: 'survey_answers' });
}
