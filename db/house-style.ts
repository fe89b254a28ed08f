import type { FindingKey, IgnoredFinding, Term, TermFields } from '../shared/house-style.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from './revisions.ts';

/** The list of terms, by alphabet. */
export function listTerms(db: ReadHandle): Term[] {
  const rows = db
    .prepare(
      'SELECT id, preferred, avoid, origin, revision FROM term_list ORDER BY preferred COLLATE NOCASE, id',
    )
    .all() as (Omit<Term, 'avoid'> & { avoid: string })[];
  return rows.map(row => ({ ...row, avoid: JSON.parse(row.avoid) as string[] }));
}

export function insertTerm(db: WriteHandle, fields: TermFields, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare('INSERT INTO term_list (id, preferred, avoid, origin) VALUES (?, ?, ?, ?)').run(
    id,
    fields.preferred,
    JSON.stringify(fields.avoid),
    origin,
  );
  return id;
}

export function updateTerm(db: WriteHandle, id: string, revision: number, fields: TermFields): void {
  requireChanged(
    db,
    'term_list',
    id,
    db
      .prepare(
        `UPDATE term_list SET preferred = ?, avoid = ?, revision = revision + 1,
           ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.preferred, JSON.stringify(fields.avoid), id, revision),
  );
}

export function deleteTerm(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'term_list', id, revision);
}

export function listIgnored(db: ReadHandle): IgnoredFinding[] {
  return db
    .prepare(
      'SELECT id, rule, document_id AS documentId, block_id AS blockId, excerpt, reason FROM lint_ignores ORDER BY id',
    )
    .all() as IgnoredFinding[];
}

/** Sets a finding aside; when it was already, its reason is replaced. */
export function ignoreFinding(db: WriteHandle, key: FindingKey, reason: string): void {
  db.prepare(
    `INSERT INTO lint_ignores (id, rule, document_id, block_id, excerpt, reason) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (document_id, rule, block_id, excerpt) DO UPDATE SET reason = excluded.reason`,
  ).run(newId(), key.rule, key.documentId, key.blockId, key.excerpt, reason);
}

/** Takes a finding up again; nothing happens when it was not set aside. */
export function unignoreFinding(db: WriteHandle, id: string): void {
  db.prepare('DELETE FROM lint_ignores WHERE id = ?').run(id);
}
