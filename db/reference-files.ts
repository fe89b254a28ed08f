import type { ReferenceFile } from '../shared/references/reference.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { type KeptFile, keepContent, readKeptFile } from './file-contents.ts';
import { newId } from './ids.ts';
import { deleteRow, requireRow } from './revisions.ts';

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
  const hash = keepContent(db, file.bytes);
  const id = newId();
  db.prepare(
    `INSERT INTO reference_files (id, reference_id, name, size, content_hash, added_at) VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(id, referenceId, file.name, file.bytes.byteLength, hash, file.addedAt);
  return id;
}

/** A kept file with its bytes. Throws `row-missing` when it is gone. */
export function readFile(db: ReadHandle, id: string): KeptFile {
  return readKeptFile(db, 'reference_files', id);
}

/** Takes a file off; its bytes stay, so that this can be undone. */
export function deleteFile(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'reference_files', id, revision);
}
