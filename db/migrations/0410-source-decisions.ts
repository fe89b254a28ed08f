import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/** What was decided on a source recommendation, why, and the recommendation of this guideline it led to. */
export function migrate0410(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE source_decisions (
      source_recommendation_id TEXT NOT NULL PRIMARY KEY
        REFERENCES source_recommendations (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('accept', 'adapt', 'evidence', 'reject')),
      reason TEXT NOT NULL,
      local_certainty TEXT NOT NULL,
      local_balance TEXT NOT NULL,
      local_values TEXT NOT NULL,
      local_resources TEXT NOT NULL,
      judged_by TEXT NOT NULL,
      judged_at TEXT NOT NULL,
      result_id TEXT REFERENCES recommendations (id) ON DELETE SET NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1,
      CHECK (kind <> 'reject' OR result_id IS NULL)
    ) STRICT;
    CREATE INDEX source_decisions_by_result ON source_decisions (result_id);`);
  auditTable(connection, { name: 'source_decisions' });
}
