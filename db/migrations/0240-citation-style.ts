import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/** The style in which the project's citations are printed; without a row it is Vancouver. */
export function migrate0240(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE citation_style (
      id TEXT NOT NULL PRIMARY KEY CHECK (id = 'citation-style'),
      style TEXT NOT NULL CHECK (style IN ('vancouver', 'apa')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;`);
  auditTable(connection, { name: 'citation_style' });
}
