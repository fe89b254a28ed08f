import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/** Organisations and the seats of the project group. */
export function migrate0020(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE organisations (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      abbreviation TEXT NOT NULL DEFAULT '',
      parent_id TEXT REFERENCES organisations (id) ON DELETE SET NULL,
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX organisations_by_parent ON organisations (parent_id);

    CREATE TABLE seats (
      id TEXT NOT NULL PRIMARY KEY,
      body TEXT NOT NULL CHECK (body IN ('authors', 'working-group', 'sounding-board', 'steering-group')),
      role TEXT NOT NULL,
      organisation_id TEXT REFERENCES organisations (id) ON DELETE SET NULL,
      person_name TEXT,
      position INTEGER NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX seats_by_organisation ON seats (organisation_id);`);
  auditTable(connection, { name: 'organisations' });
  auditTable(connection, { name: 'seats' });
}
