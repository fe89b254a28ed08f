import type { Origin } from '../shared/origin.ts';
import type { CriterionId } from '../shared/phases/criteria.ts';
import type {
  GateDecision,
  GateFields,
  MethodRecords,
  Skip,
  SkipFields,
  Tick,
  TickFields,
} from '../shared/phases/records.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { groupLinks } from './links.ts';
import { requireChanged } from './revisions.ts';

/** Decisions at the gates, ticks by hand and skipped steps: what people recorded about the way they went. */
export function readMethodRecords(db: ReadHandle): MethodRecords {
  return { decisions: listDecisions(db), ticks: listTicks(db), skips: listSkips(db) };
}

/** Newest first: ids are made in the order of time. */
function listDecisions(db: ReadHandle): GateDecision[] {
  const open = groupLinks(
    db,
    'SELECT decision_id AS owner, criterion_id AS target FROM gate_open_criteria ORDER BY 1, 2',
  );
  const rows = db
    .prepare(
      `SELECT id, phase_id AS phaseId, decision, decided_by AS decidedBy, decided_on AS decidedOn, reservations,
         note, origin FROM gate_decisions ORDER BY id DESC`,
    )
    .all() as Omit<GateDecision, 'openCriteria'>[];
  return rows.map(row => ({ ...row, openCriteria: (open.get(row.id) ?? []) as CriterionId[] }));
}

/** Records a decision with the criteria that were open at that moment; decisions are never changed. */
export function insertDecision(
  db: WriteHandle,
  fields: GateFields,
  openCriteria: readonly CriterionId[],
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    `INSERT INTO gate_decisions (id, phase_id, decision, decided_by, decided_on, reservations, note, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    fields.phaseId,
    fields.decision,
    fields.decidedBy,
    fields.decidedOn,
    fields.reservations,
    fields.note,
    origin,
  );
  const insert = db.prepare('INSERT INTO gate_open_criteria (decision_id, criterion_id) VALUES (?, ?)');
  for (const criterion of openCriteria) insert.run(id, criterion);
  return id;
}

function listTicks(db: ReadHandle): Tick[] {
  return db
    .prepare(
      `SELECT criterion_id AS criterionId, ticked_by AS tickedBy, ticked_on AS tickedOn, note, origin, revision
       FROM criterion_ticks ORDER BY criterion_id`,
    )
    .all() as Tick[];
}

/** Ticks a criterion, or puts another name, date or note with a tick that stands. */
export function writeTick(
  db: WriteHandle,
  { criterionId, tickedBy, tickedOn, note }: TickFields,
  origin: Origin = 'project',
): void {
  db.prepare(
    `INSERT INTO criterion_ticks (criterion_id, ticked_by, ticked_on, note, origin) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (criterion_id) DO UPDATE SET ticked_by = excluded.ticked_by, ticked_on = excluded.ticked_on,
       note = excluded.note, origin = excluded.origin, revision = revision + 1`,
  ).run(criterionId, tickedBy, tickedOn, note, origin);
}

export function deleteTick(db: WriteHandle, criterionId: CriterionId, revision: number): void {
  const result = db
    .prepare('DELETE FROM criterion_ticks WHERE criterion_id = ? AND revision = ?')
    .run(criterionId, revision);
  requireChanged(db, 'criterion_ticks', criterionId, result, 'criterion_id');
}

function listSkips(db: ReadHandle): Skip[] {
  return db
    .prepare(
      `SELECT step_id AS stepId, reason, skipped_by AS skippedBy, skipped_on AS skippedOn, origin, revision
       FROM skipped_steps ORDER BY step_id`,
    )
    .all() as Skip[];
}

/** Skips a step, or puts another reason with a step that is skipped already. */
export function writeSkip(
  db: WriteHandle,
  { stepId, reason, skippedBy, skippedOn }: SkipFields,
  origin: Origin = 'project',
): void {
  db.prepare(
    `INSERT INTO skipped_steps (step_id, reason, skipped_by, skipped_on, origin) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (step_id) DO UPDATE SET reason = excluded.reason, skipped_by = excluded.skipped_by,
       skipped_on = excluded.skipped_on, origin = excluded.origin, revision = revision + 1`,
  ).run(stepId, reason, skippedBy, skippedOn, origin);
}

export function deleteSkip(db: WriteHandle, stepId: string, revision: number): void {
  const result = db
    .prepare('DELETE FROM skipped_steps WHERE step_id = ? AND revision = ?')
    .run(stepId, revision);
  requireChanged(db, 'skipped_steps', stepId, result, 'step_id');
}
