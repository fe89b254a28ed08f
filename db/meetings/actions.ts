import type { Action, ActionFields } from '../../shared/meetings/action.ts';
import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { nextNumber } from '../positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from '../revisions.ts';

/** The actions of all meetings by number. */
export function listActions(db: ReadHandle): Action[] {
  return db
    .prepare(
      `SELECT id, number, meeting_id AS meetingId, text, seat_id AS seatId, due_on AS dueOn, done_on AS doneOn,
         origin, revision
       FROM meeting_actions ORDER BY number`,
    )
    .all() as Action[];
}

export function insertAction(db: WriteHandle, fields: ActionFields, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare(
    `INSERT INTO meeting_actions (id, number, meeting_id, text, seat_id, due_on, done_on, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    nextNumber(db, 'meeting_actions'),
    fields.meetingId,
    fields.text,
    fields.seatId,
    fields.dueOn,
    fields.doneOn,
    origin,
  );
  return id;
}

/** An action that is edited is the project's own from then on. */
export function updateAction(db: WriteHandle, id: string, revision: number, fields: ActionFields): void {
  requireChanged(
    db,
    'meeting_actions',
    id,
    db
      .prepare(
        `UPDATE meeting_actions SET meeting_id = ?, text = ?, seat_id = ?, due_on = ?, done_on = ?,
           revision = revision + 1, ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.meetingId, fields.text, fields.seatId, fields.dueOn, fields.doneOn, id, revision),
  );
}

export function deleteAction(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'meeting_actions', id, revision);
}
