import type {
  Assignment,
  AssignmentFields,
  EarlierVersion,
  EarlierVersionFields,
  Precondition,
  PreconditionFields,
  Reason,
  ReasonFields,
} from '../shared/initiation.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { nextPosition } from './positions.ts';
import { requireChanged } from './revisions.ts';

export function listReasons(db: ReadHandle): Reason[] {
  return db
    .prepare(
      `SELECT id, kind, text, source, noted_on AS notedOn, position, origin, revision
       FROM reasons ORDER BY position, id`,
    )
    .all() as Reason[];
}

export function insertReason(db: WriteHandle, fields: ReasonFields, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare(
    'INSERT INTO reasons (id, kind, text, source, noted_on, position, origin) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(id, fields.kind, fields.text, fields.source, fields.notedOn, nextPosition(db, 'reasons'), origin);
  return id;
}

export function updateReason(db: WriteHandle, id: string, revision: number, fields: ReasonFields): void {
  requireChanged(
    db,
    'reasons',
    id,
    db
      .prepare(
        `UPDATE reasons SET kind = ?, text = ?, source = ?, noted_on = ?, revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.kind, fields.text, fields.source, fields.notedOn, id, revision),
  );
}

export function listPreconditions(db: ReadHandle): Precondition[] {
  return db
    .prepare('SELECT id, text, position, origin, revision FROM preconditions ORDER BY position, id')
    .all() as Precondition[];
}

export function insertPrecondition(
  db: WriteHandle,
  fields: PreconditionFields,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare('INSERT INTO preconditions (id, text, position, origin) VALUES (?, ?, ?, ?)').run(
    id,
    fields.text,
    nextPosition(db, 'preconditions'),
    origin,
  );
  return id;
}

export function updatePrecondition(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: PreconditionFields,
): void {
  requireChanged(
    db,
    'preconditions',
    id,
    db
      .prepare('UPDATE preconditions SET text = ?, revision = revision + 1 WHERE id = ? AND revision = ?')
      .run(fields.text, id, revision),
  );
}

export function listEarlierVersions(db: ReadHandle): EarlierVersion[] {
  return db
    .prepare(
      `SELECT id, year, title, note, amendment_of AS amendmentOf, origin, revision
       FROM earlier_versions ORDER BY year, title, id`,
    )
    .all() as EarlierVersion[];
}

export function insertEarlierVersion(
  db: WriteHandle,
  fields: EarlierVersionFields,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    'INSERT INTO earlier_versions (id, year, title, note, amendment_of, origin) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(id, fields.year, fields.title, fields.note, fields.amendmentOf, origin);
  return id;
}

export function updateEarlierVersion(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: EarlierVersionFields,
): void {
  requireChanged(
    db,
    'earlier_versions',
    id,
    db
      .prepare(
        `UPDATE earlier_versions SET year = ?, title = ?, note = ?, amendment_of = ?, revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.year, fields.title, fields.note, fields.amendmentOf, id, revision),
  );
}

/** Removes a reason, a precondition, or an earlier version with its amendments. */
export function deleteInitiationRow(
  db: WriteHandle,
  table: 'reasons' | 'preconditions' | 'earlier_versions',
  id: string,
  revision: number,
): void {
  requireChanged(
    db,
    table,
    id,
    db.prepare(`DELETE FROM ${table} WHERE id = ? AND revision = ?`).run(id, revision),
  );
}

/** Policy context and assignment; empty, with revision 0, until something has been written. */
export function readAssignment(db: ReadHandle): Assignment {
  const row = db
    .prepare(
      `SELECT policy_context AS policyContext, policy_origin AS policyOrigin, commissioner,
         assigned_on AS assignedOn, assignment, origin, revision
       FROM initiation`,
    )
    .get() as Assignment | undefined;
  return (
    row ?? {
      policyContext: '',
      policyOrigin: 'project',
      commissioner: '',
      assignedOn: null,
      assignment: '',
      origin: 'project',
      revision: 0,
    }
  );
}

/**
 * Writes policy context and assignment; revision 0 writes them for the first time. What is changed becomes the
 * project's own, unless `origins` says otherwise.
 */
export function writeAssignment(
  db: WriteHandle,
  revision: number,
  fields: AssignmentFields,
  origins?: Pick<Assignment, 'policyOrigin' | 'origin'>,
): void {
  const before = readAssignment(db);
  const isSame =
    before.commissioner === fields.commissioner &&
    before.assignedOn === fields.assignedOn &&
    before.assignment === fields.assignment;
  const policyOrigin = before.policyContext === fields.policyContext ? before.policyOrigin : 'project';
  const values = [
    fields.policyContext,
    origins?.policyOrigin ?? policyOrigin,
    fields.commissioner,
    fields.assignedOn,
    fields.assignment,
    origins?.origin ?? (isSame ? before.origin : 'project'),
  ];
  const result =
    revision === 0
      ? db
          .prepare(
            `INSERT INTO initiation (id, policy_context, policy_origin, commissioner, assigned_on, assignment, origin)
             VALUES ('initiation', ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
          )
          .run(...values)
      : db
          .prepare(
            `UPDATE initiation SET policy_context = ?, policy_origin = ?, commissioner = ?, assigned_on = ?,
               assignment = ?, origin = ?, revision = revision + 1
             WHERE revision = ?`,
          )
          .run(...values, revision);
  requireChanged(db, 'initiation', 'initiation', result);
}
