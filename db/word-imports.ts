import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';

/** What a Word file was taken in as. */
export type WordPurpose = 'proposal' | 'outline';

/** When a file with exactly these bytes was taken in for this purpose; null when it was not. */
export function findWordImport(db: ReadHandle, contentHash: string, purpose: WordPurpose): string | null {
  const row = db
    .prepare('SELECT imported_at AS at FROM word_imports WHERE content_hash = ? AND purpose = ?')
    .get(contentHash, purpose) as { at: string } | undefined;
  return row?.at ?? null;
}

export function insertWordImport(
  db: WriteHandle,
  row: { file: string; contentHash: string; purpose: WordPurpose },
): void {
  db.prepare(
    `INSERT INTO word_imports (id, file, content_hash, purpose, imported_at)
     VALUES (?, ?, ?, ?, leidraad_now())`,
  ).run(newId(), row.file, row.contentHash, row.purpose);
}
