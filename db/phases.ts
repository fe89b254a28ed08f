import type { Origin } from '../shared/origin.ts';
import type { PhaseDates } from '../shared/phases/records.ts';
import { PHASES, type Phase, type PhaseId, type PhaseState } from '../shared/phases.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { requireChanged } from './revisions.ts';

/** Puts in the phases of the method; the first one is under way. */
export function insertPhases(db: WriteHandle): void {
  const insert = db.prepare('INSERT INTO phases (id, position, state) VALUES (?, ?, ?)');
  PHASES.forEach((id, position) => {
    insert.run(id, position, position === 0 ? 'active' : 'waiting');
  });
}

export function listPhases(db: ReadHandle): Phase[] {
  return db
    .prepare(
      `SELECT id, state, planned_start AS plannedStart, planned_end AS plannedEnd, actual_start AS actualStart,
         actual_end AS actualEnd, dates_origin AS datesOrigin, revision FROM phases ORDER BY position`,
    )
    .all() as Phase[];
}

export function updatePhase(db: WriteHandle, id: PhaseId, revision: number, state: PhaseState): void {
  requireChanged(
    db,
    'phases',
    id,
    db
      .prepare('UPDATE phases SET state = ?, revision = revision + 1 WHERE id = ? AND revision = ?')
      .run(state, id, revision),
  );
}

export function updatePhaseDates(
  db: WriteHandle,
  revision: number,
  { id, plannedStart, plannedEnd, actualStart, actualEnd }: PhaseDates,
  origin: Origin = 'project',
): void {
  requireChanged(
    db,
    'phases',
    id,
    db
      .prepare(
        `UPDATE phases SET planned_start = ?, planned_end = ?, actual_start = ?, actual_end = ?, dates_origin = ?,
           revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(plannedStart, plannedEnd, actualStart, actualEnd, origin, id, revision),
  );
}

/** Sets a phase under way on `day`; a start that was filled in already stays. */
export function beginPhase(db: WriteHandle, id: PhaseId, day: string): void {
  db.prepare(
    `UPDATE phases SET state = 'active', actual_start = coalesce(actual_start, ?), revision = revision + 1
     WHERE id = ?`,
  ).run(day, id);
}

/** Closes a phase on `day`; an end that was filled in already stays. */
export function endPhase(db: WriteHandle, id: PhaseId, day: string): void {
  db.prepare(
    `UPDATE phases SET state = 'done', actual_end = coalesce(actual_end, ?), revision = revision + 1 WHERE id = ?`,
  ).run(day, id);
}
