import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';
import { rebuildSearch } from '../search.ts';

/**
 * What writing needs: the language of a section for spell-checking (null: that of the section above it, else of the
 * project), the list of terms, findings of the house style that were set aside, and the full-text index.
 */
export function migrate0150(connection: Connection): void {
  connection.raw.exec(`
    ALTER TABLE documents ADD COLUMN language TEXT CHECK (language IN ('nl', 'fr', 'en'));

    CREATE TABLE term_list (
      id TEXT NOT NULL PRIMARY KEY,
      preferred TEXT NOT NULL,
      avoid TEXT NOT NULL CHECK (json_type(avoid) = 'array'),
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE lint_ignores (
      id TEXT NOT NULL PRIMARY KEY,
      rule TEXT NOT NULL,
      document_id TEXT NOT NULL REFERENCES documents (id),
      block_id TEXT NOT NULL,
      excerpt TEXT NOT NULL,
      reason TEXT NOT NULL,
      UNIQUE (document_id, rule, block_id, excerpt)
    ) STRICT;`);
  auditTable(connection, { name: 'documents', digest: ['body'] });
  auditTable(connection, { name: 'term_list' });
  auditTable(connection, { name: 'lint_ignores' });
  rebuildSearch(connection);
}
