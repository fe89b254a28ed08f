import type { Connection } from '../database.ts';
import { rebuildTable } from './rebuild-table.ts';

const COLUMN = 'reference_id TEXT,';

/**
 * Studies and clinical content point at the reference they come from by a foreign key: a reference that is removed
 * leaves no dead link behind. Links to references that are gone already are taken off first.
 */
export function migrate0350(connection: Connection): void {
  for (const name of ['evidence_studies', 'content_tables']) {
    connection.raw
      .prepare(
        `UPDATE ${name} SET reference_id = NULL
         WHERE reference_id IS NOT NULL AND reference_id NOT IN (SELECT id FROM reference_items)`,
      )
      .run();
    rebuildTable(connection, name, definition =>
      definition.replace(COLUMN, 'reference_id TEXT REFERENCES reference_items (id) ON DELETE SET NULL,'),
    );
  }
  connection.raw.exec('CREATE INDEX content_tables_by_reference ON content_tables (reference_id);');
}
