import { LeidraadError } from '../shared/errors.ts';
import type { Origin } from '../shared/origin.ts';
import type { SourceLine } from '../shared/questions/sources.ts';
import { authorLine, sourceLine } from '../shared/references/names.ts';
import {
  emptyFields,
  type ReferenceFields,
  type ReferencePatch,
  type ReferenceRow,
  type ReferenceUse,
} from '../shared/references/reference.ts';
import { type ReadHandle, sha256, type WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { insertRows } from './insert-rows.ts';
import { groupLinks } from './links.ts';
import { nextNumber } from './positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from './revisions.ts';

/** Authors shown in the list and found by searching. */
const AUTHORS_IN_LINE = 6;

export interface NewReference {
  fields: ReferenceFields;
  extra: Record<string, string[]>;
  duplicateOf: string | null;
  /** What `referenceContent` makes of it, when that is known already. */
  content?: ReferenceContent;
}

export interface ReferenceContent {
  hash: string;
  body: string;
}

/** Everything a reference says as one text, and its hash: two records with the same hash hold the same. */
export function referenceContent(fields: ReferenceFields, extra: Record<string, string[]>): ReferenceContent {
  const body = JSON.stringify({ fields, extra });
  return { hash: sha256(body), body };
}

/** Stores references in the order given, numbered on from the last; what a duplicate is of must come before it. */
export function insertReferences(
  db: WriteHandle,
  references: readonly (NewReference & { id: string })[],
  origin: Origin = 'project',
): void {
  const contents = references.map(({ content, fields, extra }) => content ?? referenceContent(fields, extra));
  // In the order of their keys they are written from one end of the table to the other.
  storeContents(
    db,
    contents.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)),
  );
  const first = nextNumber(db, 'reference_items');
  insertRows(
    db,
    `reference_items (id, number, type, title, author_line, year, container, doi, pmid, content_hash, duplicate_of,
       origin)`,
    references.map(({ id, fields, duplicateOf }, at) => [
      id,
      first + at,
      ...shownColumns(fields),
      contents[at]?.hash ?? null,
      duplicateOf,
      origin,
    ]),
  );
}

function shownColumns({ type, title, authors, year, container, doi, pmid }: ReferenceFields) {
  return [type, title, authorLine(authors, AUTHORS_IN_LINE), year, container, doi, pmid] as const;
}

function storeContents(db: WriteHandle, contents: readonly ReferenceContent[]): void {
  const insert = db.prepare('INSERT INTO texts (hash, body) VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const { hash, body } of contents) insert.run(hash, body);
}

/** Stores one reference and returns its id. */
export function insertReference(
  db: WriteHandle,
  fields: ReferenceFields,
  origin: Origin = 'project',
): string {
  const id = newId();
  insertReferences(db, [{ id, fields, extra: {}, duplicateOf: null }], origin);
  return id;
}

/** Changes the fields named in the patch; all others stay as they are. */
export function updateReference(db: WriteHandle, id: string, revision: number, patch: ReferencePatch): void {
  const stored = findReference(db, id);
  if (!stored) throw new LeidraadError('row-missing', { id });
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  const fields: ReferenceFields = { ...stored.fields, ...Object.fromEntries(given) };
  const content = referenceContent(fields, stored.extra);
  storeContents(db, [content]);
  requireChanged(
    db,
    'reference_items',
    id,
    db
      .prepare(
        `UPDATE reference_items SET type = ?, title = ?, author_line = ?, year = ?, container = ?, doi = ?, pmid = ?,
           content_hash = ?, revision = revision + 1, ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(...shownColumns(fields), content.hash, id, revision),
  );
}

/** Removes a reference with everything that was merged into it. */
export function deleteReference(db: WriteHandle, id: string, revision: number): void {
  const hit = db.prepare('SELECT 1 FROM reference_items WHERE id = ? AND revision = ?').get(id, revision);
  if (hit) db.prepare('DELETE FROM reference_items WHERE duplicate_of = ?').run(id);
  deleteRow(db, 'reference_items', id, revision);
}

/** Makes one reference a duplicate of another, with all that were duplicates of it; null makes it count again. */
export function setDuplicateOf(db: WriteHandle, id: string, kept: string | null): void {
  db.prepare('UPDATE reference_items SET duplicate_of = ?, revision = revision + 1 WHERE id = ?').run(
    kept,
    id,
  );
  if (kept !== null)
    db.prepare(
      'UPDATE reference_items SET duplicate_of = ?, revision = revision + 1 WHERE duplicate_of = ?',
    ).run(kept, id);
}

/** Every reference in the order of the numbers, as the list shows it. */
export function listReferenceRows(db: ReadHandle): ReferenceRow[] {
  const rows = db
    .prepare(
      `SELECT id, number, type, title, author_line AS authors, year, container, doi, pmid, origin, revision,
         duplicate_of AS duplicateOf FROM reference_items ORDER BY number`,
    )
    .all() as Omit<ReferenceRow, 'duplicates' | 'isDoubtful' | 'sources' | 'questionIds'>[];
  const duplicates = countBy(
    db,
    'SELECT duplicate_of AS id, count(*) AS count FROM reference_items WHERE duplicate_of IS NOT NULL GROUP BY duplicate_of',
  );
  const doubtful = new Set(
    (
      db
        .prepare(
          "SELECT first_id AS id FROM reference_pairs WHERE state = 'open' UNION SELECT second_id FROM reference_pairs WHERE state = 'open'",
        )
        .all() as { id: string }[]
    ).map(row => row.id),
  );
  const sources = groupLinks(
    db,
    `SELECT DISTINCT coalesce(r.duplicate_of, r.id) AS owner, CASE s.database WHEN '' THEN i.file ELSE s.database END AS target
     FROM reference_sources s JOIN reference_imports i ON i.id = s.import_id JOIN reference_items r ON r.id = s.reference_id`,
  );
  const questions = questionLinks(db);
  return rows.map(row => ({
    ...row,
    duplicates: duplicates.get(row.id) ?? 0,
    isDoubtful: doubtful.has(row.id),
    sources: sources.get(row.id) ?? [],
    questionIds: questions.get(row.id) ?? [],
  }));
}

function countBy(db: ReadHandle, sql: string): Map<string, number> {
  return new Map((db.prepare(sql).all() as { id: string; count: number }[]).map(row => [row.id, row.count]));
}

/** The questions of each reference; those of a duplicate belong to the one that is kept. */
function questionLinks(db: ReadHandle): Map<string, string[]> {
  return groupLinks(
    db,
    `SELECT DISTINCT coalesce(r.duplicate_of, r.id) AS owner, l.question_id AS target
     FROM reference_questions l JOIN reference_items r ON r.id = l.reference_id
     JOIN questions q ON q.id = l.question_id ORDER BY q.position`,
  );
}

export interface StoredReference {
  id: string;
  number: number;
  fields: ReferenceFields;
  extra: Record<string, string[]>;
  duplicateOf: string | null;
  origin: Origin;
  revision: number;
}

const SELECT_ALL = `SELECT r.id, r.number, r.duplicate_of AS duplicateOf, r.origin, r.revision, t.body
  FROM reference_items r JOIN texts t ON t.hash = r.content_hash`;
type Stored = Omit<StoredReference, 'fields' | 'extra'> & { body: string };

function decode({ body, ...row }: Stored): StoredReference {
  const { fields, extra } = JSON.parse(body) as Pick<StoredReference, 'fields' | 'extra'>;
  // A field that came with a later version of Leidraad is empty in what was stored before.
  return { ...row, fields: { ...emptyFields(), ...fields }, extra };
}

/** One reference as it is stored, or null. */
export function findReference(db: ReadHandle, id: string): StoredReference | null {
  const row = db.prepare(`${SELECT_ALL} WHERE r.id = ?`).get(id) as Stored | undefined;
  return row ? decode(row) : null;
}

/** The references that are duplicates of one. */
export function listDuplicatesOf(db: ReadHandle, id: string): StoredReference[] {
  const rows = db.prepare(`${SELECT_ALL} WHERE r.duplicate_of = ? ORDER BY r.number`).all(id);
  return (rows as Stored[]).map(decode);
}

/** Every reference with all its fields, in the order of the numbers. */
export function listReferences(db: ReadHandle): StoredReference[] {
  return (db.prepare(`${SELECT_ALL} ORDER BY r.number`).all() as Stored[]).map(decode);
}

export function linkQuestion(db: WriteHandle, referenceId: string, questionId: string): void {
  db.prepare(
    'INSERT INTO reference_questions (reference_id, question_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
  ).run(referenceId, questionId);
}

/** Takes a question off a reference and off everything merged into it. */
export function unlinkQuestion(db: WriteHandle, referenceId: string, questionId: string): void {
  db.prepare(
    `DELETE FROM reference_questions WHERE question_id = ?
     AND reference_id IN (SELECT id FROM reference_items WHERE id = ? OR duplicate_of = ?)`,
  ).run(questionId, referenceId, referenceId);
}

/** The questions a reference serves. */
export function questionsOf(db: ReadHandle, id: string): string[] {
  const rows = db
    .prepare(
      `SELECT DISTINCT l.question_id AS id FROM reference_questions l JOIN reference_items r ON r.id = l.reference_id
       WHERE r.id = ? OR r.duplicate_of = ?`,
    )
    .all(id, id) as { id: string }[];
  return rows.map(row => row.id);
}

/** The references that serve a question, each counted once, in the order of their numbers. */
export function findReferencesOf(db: ReadHandle, questionId: string): string[] {
  const rows = db
    .prepare(
      `SELECT DISTINCT k.id, k.number FROM reference_questions l JOIN reference_items r ON r.id = l.reference_id
       JOIN reference_items k ON k.id = coalesce(r.duplicate_of, r.id) WHERE l.question_id = ? ORDER BY k.number`,
    )
    .all(questionId) as { id: string }[];
  return rows.map(row => row.id);
}

/** References in one line each, in the order of their numbers; those that are gone are left out. */
export function listReferenceLines(db: ReadHandle, ids: readonly string[]): SourceLine[] {
  const rows = db
    .prepare(
      `SELECT id, number, author_line AS authors, year, title FROM reference_items
       WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number`,
    )
    .all(JSON.stringify(ids)) as {
    id: string;
    number: number;
    authors: string;
    year: number | null;
    title: string;
  }[];
  return rows.map(({ id, number, ...row }) => ({ id, number, line: sourceLine(row) }));
}

/** Texts that name a reference or one of its duplicates: that cite it. */
export function findCiting(db: ReadHandle, id: string): { id: string; title: string }[] {
  return db
    .prepare(
      `SELECT DISTINCT d.id, d.title FROM documents d
       JOIN reference_items r ON r.id = ? OR r.duplicate_of = ?
       WHERE d.deleted_at IS NULL AND instr(d.body, r.id) > 0 ORDER BY d.title`,
    )
    .all(id, id) as { id: string; title: string }[];
}

/** Studies and tables of clinical content that come from a reference or from one of its duplicates. */
export function findUses(db: ReadHandle, id: string): ReferenceUse[] {
  return db
    .prepare(
      `SELECT u.kind, u.id, u.title FROM (
         SELECT 'evidence' AS kind, id, label AS title, reference_id FROM evidence_studies
         UNION ALL SELECT 'content', id, title, reference_id FROM content_tables) u
       JOIN reference_items r ON r.id = u.reference_id WHERE r.id = ? OR r.duplicate_of = ? ORDER BY u.title`,
    )
    .all(id, id) as ReferenceUse[];
}

/** How many publications there are, each counted once. */
export function countReferences(db: ReadHandle): number {
  return (
    db.prepare('SELECT count(*) AS count FROM reference_items WHERE duplicate_of IS NULL').get() as {
      count: number;
    }
  ).count;
}
