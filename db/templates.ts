import type { StoredTemplate } from '../shared/templates/stored.ts';
import { type ReadHandle, sha256, type WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { deleteRow, requireChanged } from './revisions.ts';

const COLUMNS = 'id, name, content_hash AS contentHash, is_default AS isDefault, revision';

interface Row extends Omit<StoredTemplate, 'isDefault'> {
  isDefault: number;
}

/** The templates of the project, by name. */
export function listTemplates(db: ReadHandle): StoredTemplate[] {
  const rows = db.prepare(`SELECT ${COLUMNS} FROM templates ORDER BY name COLLATE NOCASE, id`).all() as Row[];
  return rows.map(row => ({ ...row, isDefault: row.isDefault === 1 }));
}

/** Keeps what a template says under its hash; returns the hash. */
export function storeTemplateContent(db: WriteHandle, content: string): string {
  const hash = sha256(content);
  db.prepare('INSERT OR IGNORE INTO template_contents (hash, content) VALUES (?, ?)').run(hash, content);
  return hash;
}

/** What the template under a hash says, or null when the file lacks it. */
export function readTemplateText(db: ReadHandle, hash: string): string | null {
  const row = db.prepare('SELECT content FROM template_contents WHERE hash = ?').get(hash);
  return (row as { content: string } | undefined)?.content ?? null;
}

export function insertTemplate(
  db: WriteHandle,
  { name, contentHash, isDefault }: Omit<StoredTemplate, 'id' | 'revision'>,
): string {
  const id = newId();
  db.prepare('INSERT INTO templates (id, name, content_hash, is_default) VALUES (?, ?, ?, ?)').run(
    id,
    name,
    contentHash,
    isDefault ? 1 : 0,
  );
  return id;
}

/** Gives a template another content, and the name that stands in it. */
export function updateTemplate(
  db: WriteHandle,
  id: string,
  revision: number,
  { name, contentHash }: Pick<StoredTemplate, 'name' | 'contentHash'>,
): void {
  requireChanged(
    db,
    'templates',
    id,
    db
      .prepare(
        'UPDATE templates SET name = ?, content_hash = ?, revision = revision + 1 WHERE id = ? AND revision = ?',
      )
      .run(name, contentHash, id, revision),
  );
}

/** Makes one template the default, or with null none of them. */
export function setDefaultTemplate(db: WriteHandle, id: string | null): void {
  db.prepare(
    `UPDATE templates SET is_default = (id IS ?), revision = revision + 1 WHERE is_default <> (id IS ?)`,
  ).run(id, id);
}

export function deleteTemplate(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'templates', id, revision);
}

/** Remembers in which template a version is exported. */
export function keepVersionTemplate(db: WriteHandle, versionId: string, contentHash: string): void {
  db.prepare('INSERT INTO version_templates (version_id, content_hash) VALUES (?, ?)').run(
    versionId,
    contentHash,
  );
}

/** Hash of the template a version was made with; null when there was none. */
export function findVersionTemplate(db: ReadHandle, versionId: string): string | null {
  const row = db
    .prepare('SELECT content_hash AS hash FROM version_templates WHERE version_id = ?')
    .get(versionId);
  return (row as { hash: string } | undefined)?.hash ?? null;
}
