import type { Origin } from '../shared/origin.ts';
import type { AcceptanceFields, FrameworkAcceptance } from '../shared/questions/framework.ts';
import type { ScopeFields, ScopeStatement } from '../shared/questions.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { nextPosition } from './positions.ts';
import { deleteRow, requireChanged } from './revisions.ts';

/** The statements of the framework in their order. */
export function listScope(db: ReadHandle): ScopeStatement[] {
  return db
    .prepare('SELECT id, kind, text, position, origin, revision FROM scope_statements ORDER BY position, id')
    .all() as ScopeStatement[];
}

export function insertScope(db: WriteHandle, fields: ScopeFields, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare('INSERT INTO scope_statements (id, kind, text, position, origin) VALUES (?, ?, ?, ?, ?)').run(
    id,
    fields.kind,
    fields.text,
    nextPosition(db, 'scope_statements'),
    origin,
  );
  return id;
}

export function updateScope(db: WriteHandle, id: string, revision: number, fields: ScopeFields): void {
  requireChanged(
    db,
    'scope_statements',
    id,
    db
      .prepare(
        'UPDATE scope_statements SET kind = ?, text = ?, revision = revision + 1 WHERE id = ? AND revision = ?',
      )
      .run(fields.kind, fields.text, id, revision),
  );
}

export function deleteScope(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'scope_statements', id, revision);
}

/** Where the log says that the framework changed: a statement or a question made, removed or worded anew. */
const FRAMEWORK_CHANGED = `
  SELECT 1 FROM audit c
  WHERE c.table_name IN ('scope_statements', 'questions') AND c.seq > recorded.seq
    AND (c.operation <> 'update'
      OR json_extract(c.before, '$.text') IS NOT json_extract(c.after, '$.text')
      OR json_extract(c.before, '$.kind') IS NOT json_extract(c.after, '$.kind'))`;

/** Who accepted the framework, oldest first, and whether it has changed since that was recorded. */
export function listAcceptances(db: ReadHandle): FrameworkAcceptance[] {
  const rows = db
    .prepare(
      `WITH recorded AS (SELECT row_id, max(seq) AS seq FROM audit
         WHERE table_name = 'framework_acceptances' GROUP BY row_id)
       SELECT a.id, a.body, a.accepted_on AS acceptedOn, a.accepted_by AS acceptedBy, a.note, a.origin, a.revision,
         EXISTS (${FRAMEWORK_CHANGED}) AS changed
       FROM framework_acceptances a JOIN recorded ON recorded.row_id = a.id ORDER BY a.accepted_on, a.id`,
    )
    .all() as (Omit<FrameworkAcceptance, 'changedSince'> & { changed: 0 | 1 })[];
  return rows.map(({ changed, ...row }) => ({ ...row, changedSince: changed === 1 }));
}

export function insertAcceptance(
  db: WriteHandle,
  fields: AcceptanceFields,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    `INSERT INTO framework_acceptances (id, body, accepted_on, accepted_by, note, origin)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(id, fields.body, fields.acceptedOn, fields.acceptedBy, fields.note, origin);
  return id;
}

export function deleteAcceptance(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'framework_acceptances', id, revision);
}
