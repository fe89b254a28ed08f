import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * Templates of organisations for exported documents. What a template says is kept apart under its hash and never
 * changes, the bytes of its logo and fonts among those of images; so a version can be exported in the template that was
 * the default when it was made, whatever became of that since.
 */
export function migrate0510(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE template_contents (
      hash TEXT NOT NULL PRIMARY KEY,
      content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE templates (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      content_hash TEXT NOT NULL REFERENCES template_contents (hash),
      is_default INTEGER NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1)),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX templates_by_content ON templates (content_hash);

    CREATE TABLE version_templates (
      version_id TEXT NOT NULL PRIMARY KEY REFERENCES versions (id) ON DELETE CASCADE,
      content_hash TEXT NOT NULL REFERENCES template_contents (hash)
    ) STRICT;
    CREATE INDEX version_templates_by_content ON version_templates (content_hash);`);
  for (const verb of ['UPDATE', 'DELETE'])
    connection.raw.exec(
      `CREATE TRIGGER template_contents_no_${verb.toLowerCase()} BEFORE ${verb} ON template_contents
       BEGIN SELECT RAISE(ABORT, 'the content of a template never changes'); END;`,
    );
  auditTable(connection, { name: 'templates' });
  auditTable(connection, { name: 'version_templates' });
}
