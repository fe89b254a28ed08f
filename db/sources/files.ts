import type { SourceFile, SourceFilePurpose } from '../../shared/adapte/sources.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { type KeptFile, keepContent, readKeptFile } from '../file-contents.ts';
import { newId } from '../ids.ts';
import { deleteRow, requireRow } from '../revisions.ts';

/** Every file kept with a source guideline, by that source. */
export function listSourceFiles(db: ReadHandle): Map<string, SourceFile[]> {
  const rows = db
    .prepare(
      `SELECT id, source_id AS sourceId, purpose, name, size, added_at AS addedAt, revision
       FROM source_files ORDER BY added_at, id`,
    )
    .all() as (SourceFile & { sourceId: string })[];
  const files = new Map<string, SourceFile[]>();
  for (const { sourceId, ...file } of rows) files.set(sourceId, [...(files.get(sourceId) ?? []), file]);
  return files;
}

export function insertSourceFile(
  db: WriteHandle,
  sourceId: string,
  file: { purpose: SourceFilePurpose; name: string; bytes: Uint8Array; addedAt: string },
): string {
  requireRow(db, 'source_guidelines', sourceId);
  const hash = keepContent(db, file.bytes);
  const id = newId();
  db.prepare(
    `INSERT INTO source_files (id, source_id, purpose, name, size, content_hash, added_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, sourceId, file.purpose, file.name, file.bytes.byteLength, hash, file.addedAt);
  return id;
}

/** A kept file with its bytes. Throws `row-missing` when it is gone. */
export function readSourceFile(db: ReadHandle, id: string): KeptFile {
  return readKeptFile(db, 'source_files', id);
}

/** Takes a file off; its bytes stay, so that this can be undone. */
export function deleteSourceFile(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'source_files', id, revision);
}
