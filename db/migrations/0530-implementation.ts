import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/** How an indicator is counted, and what is made to bring the guideline into practice. */
export function migrate0530(connection: Connection): void {
  connection.raw.exec(`
    ALTER TABLE indicators ADD COLUMN numerator TEXT NOT NULL DEFAULT '';
    ALTER TABLE indicators ADD COLUMN denominator TEXT NOT NULL DEFAULT '';
    ALTER TABLE indicators ADD COLUMN data_source TEXT NOT NULL DEFAULT '';
    ALTER TABLE indicators ADD COLUMN level TEXT CHECK (level IN ('population', 'practice'));

    CREATE TABLE implementation_products (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      name TEXT NOT NULL,
      owner TEXT NOT NULL,
      channel TEXT NOT NULL,
      planned_on TEXT,
      done_on TEXT,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;`);
  for (const name of ['indicators', 'implementation_products']) auditTable(connection, { name });
}
