import { LeidraadError } from '../shared/errors.ts';
import type { Version, VersionFields } from '../shared/versions.ts';
import { type ReadHandle, sha256, type WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { nextNumber } from './positions.ts';

const COLUMNS = `id, number, label, kind, note, content_hash AS contentHash, created_at AS createdAt,
  created_by AS createdBy, revision`;

/** All named versions, the newest first. */
export function listVersions(db: ReadHandle): Version[] {
  return db.prepare(`SELECT ${COLUMNS} FROM versions ORDER BY number DESC`).all() as Version[];
}

/** The version with this id; `row-missing` when there is none. */
export function getVersion(db: ReadHandle, id: string): Version {
  const row = db.prepare(`SELECT ${COLUMNS} FROM versions WHERE id = ?`).get(id);
  if (!row) throw new LeidraadError('row-missing', { id });
  return row as Version;
}

/** Stores a version of content that has been stored by `storeContent`. A label in use is refused. */
export function insertVersion(
  db: WriteHandle,
  { label, kind, note }: VersionFields,
  contentHash: string,
): string {
  if (listVersions(db).some(version => version.label.toLowerCase() === label.toLowerCase()))
    throw new LeidraadError('version-exists', { label });
  const id = newId();
  db.prepare(
    `INSERT INTO versions (id, number, label, kind, note, content_hash, created_at, created_by)
     VALUES (?, ?, ?, ?, ?, ?, leidraad_now(), leidraad_actor())`,
  ).run(id, nextNumber(db, 'versions'), label, kind, note, contentHash);
  return id;
}

/** Keeps a text under its hash, once however often it occurs; returns the hash. */
export function storeText(db: WriteHandle, body: string): string {
  const hash = sha256(body);
  db.prepare('INSERT OR IGNORE INTO texts (hash, body) VALUES (?, ?)').run(hash, body);
  return hash;
}

/** Keeps the content of a version under its hash; returns the hash. */
export function storeContent(db: WriteHandle, content: string): string {
  const hash = sha256(content);
  db.prepare('INSERT OR IGNORE INTO version_contents (hash, content) VALUES (?, ?)').run(hash, content);
  return hash;
}

/** The text under a hash, or null when the file lacks it. */
export function readStoredText(db: ReadHandle, hash: string): string | null {
  const row = db.prepare('SELECT body FROM texts WHERE hash = ?').get(hash);
  return (row as { body: string } | undefined)?.body ?? null;
}

/** Whether content is kept under this hash. */
export function hasContent(db: ReadHandle, hash: string): boolean {
  return db.prepare('SELECT 1 FROM version_contents WHERE hash = ?').get(hash) !== undefined;
}

export function readContent(db: ReadHandle, hash: string): string {
  const row = db.prepare('SELECT content FROM version_contents WHERE hash = ?').get(hash);
  if (!row) throw new LeidraadError('row-missing', { id: hash });
  return (row as { content: string }).content;
}

/** Hashes of kept texts and contents that no longer are what their hash says. */
export function listAltered(db: ReadHandle): { texts: string[]; contents: string[] } {
  const altered = (sql: string) => (db.prepare(sql).all() as { hash: string }[]).map(row => row.hash);
  return {
    texts: altered('SELECT hash FROM texts WHERE hash <> leidraad_sha256(body)'),
    contents: altered('SELECT hash FROM version_contents WHERE hash <> leidraad_sha256(content)'),
  };
}
