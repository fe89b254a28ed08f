import { createHash } from 'node:crypto';
import { LeidraadError } from '../shared/errors.ts';
import type { ReferenceFile } from '../shared/references/reference.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { requireChanged, requireRow } from './revisions.ts';

/** The files kept with a reference and with what was merged into it. */
export function listFilesOf(db: ReadHandle, referenceId: string): ReferenceFile[] {
  return db
    .prepare(
      `SELECT f.id, f.name, f.size, f.added_at AS addedAt, f.revision FROM reference_files f
       JOIN reference_items r ON r.id = f.reference_id
       WHERE r.id = ? OR r.duplicate_of = ? ORDER BY f.added_at, f.id`,
    )
    .all(referenceId, referenceId) as ReferenceFile[];
}

/** Keeps a file inside the project; the same bytes are stored once. */
export function insertFile(
  db: WriteHandle,
  referenceId: string,
  file: { name: string; bytes: Uint8Array; addedAt: string },
): string {
  requireRow(db, 'reference_items', referenceId);
  const hash = createHash('sha256').update(file.bytes).digest('hex');
  db.prepare('INSERT INTO file_contents (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
    hash,
    Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength),
  );
  const id = newId();
  db.prepare(
    `INSERT INTO reference_files (id, reference_id, name, size, content_hash, added_at) VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(id, referenceId, file.name, file.bytes.byteLength, hash, file.addedAt);
  return id;
}

/** Bytes all kept files take together. */
export function totalFileBytes(db: ReadHandle): number {
  return (
    db.prepare('SELECT coalesce(sum(length(bytes)), 0) AS total FROM file_contents').get() as {
      total: number;
    }
  ).total;
}

/** A kept file with its bytes. Throws `row-missing` when it is gone. */
export function readFile(db: ReadHandle, id: string): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  const row = db
    .prepare(
      'SELECT f.name, c.bytes FROM reference_files f JOIN file_contents c ON c.hash = f.content_hash WHERE f.id = ?',
    )
    .get(id) as { name: string; bytes: Buffer<ArrayBuffer> } | undefined;
  if (!row) throw new LeidraadError('row-missing', { id });
  return row;
}

/** Takes a file off; its bytes stay, so that this can be undone. */
export function deleteFile(db: WriteHandle, id: string, revision: number): void {
  requireChanged(
    db,
    'reference_files',
    id,
    db.prepare('DELETE FROM reference_files WHERE id = ? AND revision = ?').run(id, revision),
  );
}
