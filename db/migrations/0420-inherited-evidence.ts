import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/** Evidence a recommendation took over from a source recommendation, as it was then and with where it came from. */
export function migrate0420(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE inherited_evidence (
      id TEXT NOT NULL PRIMARY KEY,
      recommendation_id TEXT NOT NULL REFERENCES recommendations (id) ON DELETE CASCADE,
      source_recommendation_id TEXT REFERENCES source_recommendations (id) ON DELETE SET NULL,
      source_label TEXT NOT NULL CHECK (source_label <> ''),
      number TEXT NOT NULL,
      page TEXT NOT NULL,
      evidence TEXT NOT NULL,
      literature TEXT NOT NULL,
      certainty_said TEXT NOT NULL,
      certainty TEXT CHECK (certainty IN ('high', 'moderate', 'low', 'very-low')),
      taken_at TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX inherited_evidence_by_recommendation ON inherited_evidence (recommendation_id);
    CREATE INDEX inherited_evidence_by_source ON inherited_evidence (source_recommendation_id);`);
  auditTable(connection, { name: 'inherited_evidence' });
}
