import type { Origin } from '../shared/origin.ts';
import type { PastImport, RejectedRecord } from '../shared/references/import.ts';
import type { ReferenceSource } from '../shared/references/reference.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { insertRows } from './insert-rows.ts';

export interface NewImport {
  file: string;
  format: string;
  /** Hash over the records of the file: the same records again are the same import, whatever the file is called. */
  contentHash: string;
  database: string;
  importedAt: string;
  read: number;
  rejected: readonly RejectedRecord[];
}

export function insertImport(db: WriteHandle, row: NewImport, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare(
    `INSERT INTO reference_imports (id, file, format, content_hash, database, imported_at, read, rejected, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    row.file,
    row.format,
    row.contentHash,
    row.database,
    row.importedAt,
    row.read,
    JSON.stringify(row.rejected),
    origin,
  );
  return id;
}

/** Whether a file with exactly these records was imported before. */
export function isImported(db: ReadHandle, contentHash: string): boolean {
  return db.prepare('SELECT 1 FROM reference_imports WHERE content_hash = ?').get(contentHash) !== undefined;
}

/** The reference each record that was ever imported belongs to, by the hash of the record. */
export function referencesByRecord(db: ReadHandle): Map<string, string> {
  const rows = db
    .prepare('SELECT content_hash AS hash, reference_id AS id FROM reference_sources ORDER BY id DESC')
    .all() as { hash: string; id: string }[];
  return new Map(rows.map(row => [row.hash, row.id]));
}

/** How often each record came from files of this name. */
export function countRecordsOf(db: ReadHandle, file: string): Map<string, number> {
  const rows = db
    .prepare(
      `SELECT s.content_hash AS hash, count(*) AS count FROM reference_imports i
       JOIN reference_sources s ON s.import_id = i.id WHERE i.file = ? GROUP BY s.content_hash`,
    )
    .all(file) as { hash: string; count: number }[];
  return new Map(rows.map(row => [row.hash, row.count]));
}

export interface NewSource {
  referenceId: string;
  importId: string;
  recordNumber: number;
  accession: string;
  database: string;
  contentHash: string;
}

export function insertSources(db: WriteHandle, sources: readonly NewSource[]): void {
  insertRows(
    db,
    'reference_sources (id, reference_id, import_id, record_number, accession, database, content_hash)',
    sources.map(row => [
      newId(),
      row.referenceId,
      row.importId,
      row.recordNumber,
      row.accession,
      row.database,
      row.contentHash,
    ]),
  );
}

/** Every place a reference and what was merged into it was found. */
export function listSourcesOf(db: ReadHandle, referenceId: string): ReferenceSource[] {
  return db
    .prepare(
      `SELECT s.id, i.file, i.format, s.database, s.accession, s.record_number AS recordNumber,
         i.imported_at AS importedAt
       FROM reference_items r JOIN reference_sources s ON s.reference_id = r.id
       JOIN reference_imports i ON i.id = s.import_id
       WHERE r.id = ? OR r.duplicate_of = ? ORDER BY i.imported_at, i.id, s.record_number`,
    )
    .all(referenceId, referenceId) as ReferenceSource[];
}

/** Every file that was imported, the newest first. */
export function listImports(db: ReadHandle): PastImport[] {
  const rows = db
    .prepare(
      `SELECT id, file, format, database, imported_at AS importedAt, read, json_array_length(rejected) AS rejected,
         origin FROM reference_imports WHERE file <> '' ORDER BY imported_at DESC, id DESC`,
    )
    .all();
  return rows as PastImport[];
}
