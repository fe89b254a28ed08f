import type {
  EditorialFields,
  EditorialPart,
  EditorialRound,
  PartFields,
  PartState,
} from '../shared/editorial/round.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { nextNumber } from './positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from './revisions.ts';

/** All editorial rounds with their sections, the newest first. Sections that were removed are left out. */
export function listRounds(db: ReadHandle): EditorialRound[] {
  const parts = Map.groupBy(listParts(db), part => part.roundId);
  const rounds = db
    .prepare(
      `SELECT id, number, name, purpose, starts_on AS startsOn, due_on AS dueOn, closed_at AS closedAt,
         closed_by AS closedBy, left_reason AS leftReason, version_id AS versionId, origin, revision
       FROM editorial_rounds ORDER BY number DESC`,
    )
    .all() as Omit<EditorialRound, 'parts'>[];
  return rounds.map(round => ({ ...round, parts: parts.get(round.id) ?? [] }));
}

function listParts(db: ReadHandle): EditorialPart[] {
  return db
    .prepare(
      `SELECT p.id, round_id AS roundId, document_id AS documentId, seat_id AS seatId, due_on AS dueOn, state, remark,
         state_by AS stateBy, state_at AS stateAt, p.origin, p.revision
       FROM editorial_parts p JOIN documents d ON d.id = p.document_id WHERE d.deleted_at IS NULL ORDER BY p.id`,
    )
    .all() as EditorialPart[];
}

export function insertRound(db: WriteHandle, fields: EditorialFields, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare(
    `INSERT INTO editorial_rounds (id, number, name, purpose, starts_on, due_on, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    nextNumber(db, 'editorial_rounds'),
    fields.name,
    fields.purpose,
    fields.startsOn,
    fields.dueOn,
    origin,
  );
  return id;
}

/** A round that is edited is the project's own from then on. */
export function updateRound(db: WriteHandle, id: string, revision: number, fields: EditorialFields): void {
  requireChanged(
    db,
    'editorial_rounds',
    id,
    db
      .prepare(
        `UPDATE editorial_rounds SET name = ?, purpose = ?, starts_on = ?, due_on = ?, revision = revision + 1,
           ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.name, fields.purpose, fields.startsOn, fields.dueOn, id, revision),
  );
}

export function deleteRound(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'editorial_rounds', id, revision);
}

/** Marks a round as closed with the version that was made of it. */
export function markRoundClosed(
  db: WriteHandle,
  id: string,
  revision: number,
  { versionId, leftReason }: { versionId: string; leftReason: string },
): void {
  requireChanged(
    db,
    'editorial_rounds',
    id,
    db
      .prepare(
        `UPDATE editorial_rounds SET closed_at = leidraad_now(), closed_by = leidraad_actor(), version_id = ?,
           left_reason = ?, revision = revision + 1
         WHERE id = ? AND revision = ? AND closed_at IS NULL`,
      )
      .run(versionId, leftReason, id, revision),
  );
}

/** Opens a closed round again; the version that was made of it stays. */
export function markRoundOpen(db: WriteHandle, id: string, revision: number): void {
  requireChanged(
    db,
    'editorial_rounds',
    id,
    db
      .prepare(
        `UPDATE editorial_rounds SET closed_at = NULL, closed_by = NULL, version_id = NULL, left_reason = '',
           revision = revision + 1
         WHERE id = ? AND revision = ? AND closed_at IS NOT NULL`,
      )
      .run(id, revision),
  );
}

/** Adds a section to a round; nothing happens when it is in it already. */
export function insertPart(
  db: WriteHandle,
  roundId: string,
  documentId: string,
  { seatId, dueOn }: PartFields,
  origin: Origin = 'project',
): void {
  db.prepare(
    `INSERT INTO editorial_parts (id, round_id, document_id, seat_id, due_on, state, origin)
     VALUES (?, ?, ?, ?, ?, 'open', ?) ON CONFLICT (round_id, document_id) DO NOTHING`,
  ).run(newId(), roundId, documentId, seatId, dueOn, origin);
}

export function updatePart(
  db: WriteHandle,
  id: string,
  revision: number,
  { seatId, dueOn }: PartFields,
): void {
  requireChanged(
    db,
    'editorial_parts',
    id,
    db
      .prepare(
        `UPDATE editorial_parts SET seat_id = ?, due_on = ?, revision = revision + 1,
           ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(seatId, dueOn, id, revision),
  );
}

/** Writes the state of a section with who set it when. */
export function setPartState(
  db: WriteHandle,
  id: string,
  revision: number,
  { state, remark }: { state: PartState; remark: string },
  origin: Origin = 'project',
): void {
  requireChanged(
    db,
    'editorial_parts',
    id,
    db
      .prepare(
        `UPDATE editorial_parts SET state = ?, remark = ?, state_by = leidraad_actor(), state_at = leidraad_now(),
           revision = revision + 1, origin = CASE origin WHEN 'example' THEN ? ELSE origin END
         WHERE id = ? AND revision = ?`,
      )
      .run(state, remark, origin, id, revision),
  );
}

export function deletePart(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'editorial_parts', id, revision);
}
