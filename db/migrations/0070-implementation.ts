import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/** Indicators with the recommendations they measure, evaluation statements, and the elements of grading. */
export function migrate0070(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE indicators (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      text TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE indicator_recommendations (
      indicator_id TEXT NOT NULL REFERENCES indicators (id) ON DELETE CASCADE,
      recommendation_id TEXT NOT NULL REFERENCES recommendations (id) ON DELETE CASCADE,
      PRIMARY KEY (indicator_id, recommendation_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX indicator_recommendations_by_recommendation ON indicator_recommendations (recommendation_id);

    CREATE TABLE evaluation_statements (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      text TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE grading_elements (
      id TEXT NOT NULL PRIMARY KEY,
      position INTEGER NOT NULL,
      text TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;`);
  for (const name of [
    'indicators',
    'indicator_recommendations',
    'evaluation_statements',
    'grading_elements',
  ]) {
    auditTable(connection, { name });
  }
}
