import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * What came back from an appraiser by mail: the newest state of each form as it was taken in, so that a later file
 * replaces it only while nobody here has changed it.
 */
export function migrate0450(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE appraisal_answers (
      appraisal_id TEXT NOT NULL PRIMARY KEY REFERENCES source_appraisals (id) ON DELETE CASCADE,
      answer_id TEXT NOT NULL,
      file_name TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      taken_at TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_type(content) = 'object'),
      altered INTEGER NOT NULL CHECK (altered IN (0, 1))
    ) STRICT;`);
  auditTable(connection, { name: 'appraisal_answers' });
}
