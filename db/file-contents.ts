import { createHash } from 'node:crypto';
import { LeidraadError } from '../shared/errors.ts';
import type { ReadHandle, WriteHandle } from './database.ts';

/** Keeps bytes inside the project and returns the hash they are found by; the same bytes are stored once. */
export function keepContent(db: WriteHandle, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  db.prepare('INSERT INTO file_contents (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
    hash,
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  );
  return hash;
}

/** Bytes all kept files take together. */
export function totalFileBytes(db: ReadHandle): number {
  return (
    db.prepare('SELECT coalesce(sum(length(bytes)), 0) AS total FROM file_contents').get() as {
      total: number;
    }
  ).total;
}

export interface KeptFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A kept file with its bytes. Throws `row-missing` when it is gone. */
export function readKeptFile(
  db: ReadHandle,
  table: 'reference_files' | 'source_files',
  id: string,
): KeptFile {
  const row = db
    .prepare(
      `SELECT f.name, c.bytes FROM ${table} f JOIN file_contents c ON c.hash = f.content_hash WHERE f.id = ?`,
    )
    .get(id) as { name: string; bytes: Buffer<ArrayBuffer> } | undefined;
  if (!row) throw new LeidraadError('row-missing', { id });
  return row;
}
