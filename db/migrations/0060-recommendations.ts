import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/** Recommendations: the judgement beside the document that holds the wording. */
export function migrate0060(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE recommendations (
      id TEXT NOT NULL PRIMARY KEY,
      document_id TEXT NOT NULL UNIQUE REFERENCES documents (id),
      question_id TEXT REFERENCES questions (id) ON DELETE SET NULL,
      strength TEXT CHECK (strength IN ('strong-for', 'conditional-for', 'either', 'conditional-against',
        'strong-against', 'good-practice', 'research-only')),
      certainty TEXT CHECK (certainty IN ('high', 'moderate', 'low', 'very-low')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX recommendations_by_question ON recommendations (question_id);`);
  auditTable(connection, { name: 'recommendations' });
}
