import type { OutlineRow, StepBatch, StoredDocumentKind } from '../shared/documents.ts';
import type { Origin } from '../shared/origin.ts';
import type { Language } from '../shared/project.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { OWN_ORIGIN, requireChanged } from './revisions.ts';
import { indexDocument } from './search.ts';

/** The outline as stored; `orderOutline` puts it in reading order. Removed documents are left out. */
export function listOutlineRows(db: ReadHandle): OutlineRow[] {
  return db
    .prepare(
      `SELECT id, kind, parent_id AS parentId, position, title, question_id AS questionId, origin, language,
         version, revision
       FROM documents WHERE deleted_at IS NULL AND kind <> 'proposal'`,
    )
    .all() as OutlineRow[];
}

/** A document's text as stored: JSON text in the given format. */
export interface StoredText {
  id: string;
  version: number;
  format: number;
  body: string;
}

export function readText(db: ReadHandle, id: string): StoredText | null {
  const row = db
    .prepare('SELECT id, version, format, body FROM documents WHERE id = ? AND deleted_at IS NULL')
    .get(id);
  return (row as StoredText | undefined) ?? null;
}

/** The texts of the guideline; those of proposals are read one by one. */
export function listTexts(db: ReadHandle): StoredText[] {
  return db
    .prepare(
      `SELECT id, version, format, body FROM documents WHERE deleted_at IS NULL AND kind <> 'proposal'`,
    )
    .all() as StoredText[];
}

export interface NewDocument {
  kind: StoredDocumentKind;
  parentId: string | null;
  /** 0-based index among its siblings; null puts it last. */
  position: number | null;
  title: string;
  questionId: string | null;
  format: number;
  body: string;
}

export function insertDocument(db: WriteHandle, document: NewDocument, origin: Origin = 'project'): string {
  const id = newId();
  const last = listChildIds(db, document.parentId).length;
  db.prepare(
    `INSERT INTO documents (id, kind, parent_id, position, title, question_id, origin, format, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    document.kind,
    document.parentId,
    last,
    document.title,
    document.questionId,
    origin,
    document.format,
    document.body,
  );
  indexDocument(db, id, 0, document.body);
  if (document.position !== null) placeDocument(db, id, document.parentId, document.position);
  return id;
}

function listChildIds(db: ReadHandle, parentId: string | null): string[] {
  const rows = db
    .prepare(
      `SELECT id FROM documents WHERE parent_id IS ? AND deleted_at IS NULL AND kind <> 'proposal'
       ORDER BY position, id`,
    )
    .all(parentId) as { id: string }[];
  return rows.map(row => row.id);
}

/** Puts a document at `index` among the children of `parentId` and numbers these anew. */
export function placeDocument(db: WriteHandle, id: string, parentId: string | null, index: number): void {
  db.prepare('UPDATE documents SET parent_id = ? WHERE id = ? AND parent_id IS NOT ?').run(
    parentId,
    id,
    parentId,
  );
  const siblings = listChildIds(db, parentId).filter(sibling => sibling !== id);
  siblings.splice(index, 0, id);
  const update = db.prepare('UPDATE documents SET position = ? WHERE id = ? AND position <> ?');
  siblings.forEach((sibling, position) => {
    update.run(position, sibling, position);
  });
}

/** Ids of a document and everything below it, parents first. */
export function listSubtree(db: ReadHandle, id: string): string[] {
  const rows = db
    .prepare(
      `WITH RECURSIVE tree (id) AS (
         SELECT id FROM documents WHERE id = ? AND deleted_at IS NULL
         UNION ALL SELECT d.id FROM documents d JOIN tree ON d.parent_id = tree.id WHERE d.deleted_at IS NULL)
       SELECT id FROM tree`,
    )
    .all(id) as { id: string }[];
  return rows.map(row => row.id);
}

export function updateDocument(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: { title: string; questionId: string | null },
): void {
  requireChanged(
    db,
    'documents',
    id,
    db
      .prepare(
        `UPDATE documents SET title = ?, question_id = ?, revision = revision + 1
         WHERE id = ? AND revision = ? AND deleted_at IS NULL`,
      )
      .run(fields.title, fields.questionId, id, revision),
  );
}

/** Sets the language a section is written in; null takes that of the section above it. */
export function setDocumentLanguage(
  db: WriteHandle,
  id: string,
  revision: number,
  language: Language | null,
): void {
  requireChanged(
    db,
    'documents',
    id,
    db
      .prepare(
        `UPDATE documents SET language = ?, revision = revision + 1
         WHERE id = ? AND revision = ? AND deleted_at IS NULL`,
      )
      .run(language, id, revision),
  );
}

/** Says where a document came from; changing its text made an example the project's own. */
export function setDocumentOrigin(db: WriteHandle, id: string, origin: Origin): void {
  db.prepare('UPDATE documents SET origin = ? WHERE id = ?').run(origin, id);
}

/** Marks a document as removed. Its text and steps stay in the file. */
export function markDeleted(db: WriteHandle, id: string, revision: number | null, at: string): void {
  requireChanged(
    db,
    'documents',
    id,
    db
      .prepare(
        'UPDATE documents SET deleted_at = ? WHERE id = ? AND revision = coalesce(?, revision) AND deleted_at IS NULL',
      )
      .run(at, id, revision),
  );
}

/** Puts a removed document back into the outline, last among the children of `parentId`. */
export function unmarkDeleted(db: WriteHandle, id: string, parentId: string | null): void {
  requireChanged(
    db,
    'documents',
    id,
    db
      .prepare(
        'UPDATE documents SET deleted_at = NULL, revision = revision + 1 WHERE id = ? AND deleted_at IS NOT NULL',
      )
      .run(id),
  );
  placeDocument(db, id, parentId, listChildIds(db, parentId).length);
}

/** Stores one batch of steps and the text they lead to; the caller has checked that they fit. */
export function storeSteps(
  db: WriteHandle,
  id: string,
  batch: { from: number; steps: readonly unknown[]; clientId: string; inverse?: readonly unknown[] },
  after: { format: number; body: string },
): void {
  db.prepare(
    `INSERT INTO document_steps (document_id, from_version, count, client_id, format, steps, inverse)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    batch.from,
    batch.steps.length,
    batch.clientId,
    after.format,
    JSON.stringify(batch.steps),
    batch.inverse ? JSON.stringify(batch.inverse) : null,
  );
  db.prepare(
    `UPDATE documents SET body = ?, format = ?, version = ?,
       ${OWN_ORIGIN} WHERE id = ?`,
  ).run(after.body, after.format, batch.from + batch.steps.length, id);
  indexDocument(db, id, batch.from + batch.steps.length, after.body);
}

/** The batches that lead from `version` to now. A batch that began before `version` is given whole. */
export function listSteps(db: ReadHandle, id: string, version: number): StepBatch[] {
  const rows = db
    .prepare(
      `SELECT from_version AS "from", count, client_id AS clientId, steps FROM document_steps
       WHERE document_id = ? AND from_version + count > ? ORDER BY from_version`,
    )
    .all(id, version) as { from: number; count: number; clientId: string; steps: string }[];
  return rows.map(row => ({
    from: row.from,
    steps: JSON.parse(row.steps) as unknown[],
    clientIds: Array<string>(row.count).fill(row.clientId),
  }));
}

/** The batches one change stored, in the order it stored them. */
export function listChangeSteps(db: ReadHandle, changeId: string): (StepBatch & { id: string })[] {
  const entries = db
    .prepare(
      `SELECT json_extract(after, '$.document_id') AS id, json_extract(after, '$.from_version') AS "from" FROM audit
       WHERE change_id = ? AND table_name = 'document_steps' AND operation = 'insert' ORDER BY seq`,
    )
    .all(changeId) as { id: string; from: number }[];
  return entries.flatMap(({ id, from }) =>
    listSteps(db, id, from)
      .slice(0, 1)
      .map(batch => ({ id, ...batch })),
  );
}

/** What takes back a batch that a command stored, and the version after it; null for typing. */
export function readInverse(
  db: ReadHandle,
  id: string,
  from: number,
): { steps: unknown[]; inverse: unknown[] | null; version: number } | null {
  const row = db
    .prepare('SELECT count, steps, inverse FROM document_steps WHERE document_id = ? AND from_version = ?')
    .get(id, from) as { count: number; steps: string; inverse: string | null } | undefined;
  if (!row) return null;
  return {
    steps: JSON.parse(row.steps) as unknown[],
    inverse: row.inverse === null ? null : (JSON.parse(row.inverse) as unknown[]),
    version: from + row.count,
  };
}
