import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';
import { rebuildTable } from './rebuild-table.ts';

/**
 * What each organisation's board was asked and answered, when the guideline was published and is judged again, and two
 * more letters: the request for authorisation and its reminder.
 */
export function migrate0520(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE authorisations (
      id TEXT NOT NULL PRIMARY KEY,
      organisation_id TEXT NOT NULL UNIQUE REFERENCES organisations (id) ON DELETE CASCADE,
      state TEXT NOT NULL CHECK (state IN ('planned', 'invited', 'considering', 'authorised', 'conditional',
        'endorsed', 'refused', 'no-response')),
      is_required INTEGER NOT NULL CHECK (is_required IN (0, 1)),
      version_id TEXT REFERENCES versions (id) ON DELETE SET NULL,
      sent_on TEXT,
      reply_by TEXT,
      reminded_on TEXT,
      answered_on TEXT,
      signatory TEXT NOT NULL,
      conditions TEXT NOT NULL,
      conditions_met_on TEXT,
      reason TEXT NOT NULL,
      is_reason_public INTEGER NOT NULL CHECK (is_reason_public IN (0, 1)),
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX authorisations_by_version ON authorisations (version_id);

    CREATE TABLE publication (
      id TEXT NOT NULL PRIMARY KEY CHECK (id = 'publication'),
      published_on TEXT,
      place TEXT NOT NULL,
      registered_on TEXT,
      review_on TEXT,
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;`);
  for (const name of ['authorisations', 'publication']) auditTable(connection, { name });
  rebuildTable(connection, 'letters', definition =>
    definition.replace(
      "('organisation', 'person')",
      "('organisation', 'person', 'authorisation', 'reminder')",
    ),
  );
}
