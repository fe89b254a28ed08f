import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/** The project itself, its phases, and the audit log every later table feeds. */
export function migrate0010(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE audit (
      seq INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      change_id TEXT NOT NULL,
      action TEXT NOT NULL,
      table_name TEXT NOT NULL,
      row_id TEXT NOT NULL,
      operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
      before TEXT,
      after TEXT,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE INDEX audit_by_row ON audit (table_name, row_id, seq);
    CREATE INDEX audit_by_change ON audit (change_id, seq);
    CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
    CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

    CREATE TABLE project (
      id TEXT NOT NULL PRIMARY KEY,
      title TEXT NOT NULL,
      method TEXT NOT NULL CHECK (method IN ('kngf', 'adapte', 'kngf-adapte')),
      edition TEXT NOT NULL,
      language TEXT NOT NULL CHECK (language IN ('nl', 'fr', 'en')),
      created_at TEXT NOT NULL,
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE phases (
      id TEXT NOT NULL PRIMARY KEY,
      position INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'active', 'done')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;`);
  auditTable(connection, { name: 'project' });
  auditTable(connection, { name: 'phases' });
}
