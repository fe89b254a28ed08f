import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { insertDecision, readMethodRecords, writeSkip, writeTick } from '../../db/gates.ts';
import { beginPhase, endPhase, listPhases, updatePhase } from '../../db/phases.ts';
import { readProject } from '../../db/project.ts';
import { localToday } from '../../shared/dates.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { Origin } from '../../shared/origin.ts';
import { isTickedByHand } from '../../shared/phases/criteria.ts';
import { computeMethod, type MethodStatus, phasesToBegin } from '../../shared/phases/engine.ts';
import type { MethodFacts } from '../../shared/phases/facts.ts';
import { stepsOf } from '../../shared/phases/method.ts';
import {
  type GateFields,
  passedGates,
  type SkipFields,
  type TickFields,
} from '../../shared/phases/records.ts';
import type { Phase, PhaseId, PhaseState } from '../../shared/phases.ts';
import { readMethodFacts } from './method-facts.ts';

/** The method of a project with every criterion evaluated on its data. */
export function readMethod(
  db: ReadHandle,
  today = localToday(),
): { phases: Phase[]; facts: MethodFacts; status: MethodStatus } {
  const phases = listPhases(db);
  const facts = readMethodFacts(db, today);
  return { phases, facts, status: computeMethod(readProject(db), facts, readMethodRecords(db), phases) };
}

/**
 * Takes the decision at the gate that closes a phase, and records which criteria were open at that moment. A gate
 * with an open criterion is passed with reservations only, and these must be written down; otherwise it throws
 * `gate-needs-reservations`. Passing closes the phase and begins what may follow; `stop` leaves everything as is.
 */
export function passGate(
  db: WriteHandle,
  fields: GateFields,
  { today = localToday(), origin = 'project' }: { today?: string; origin?: Origin } = {},
): string {
  const { status } = readMethod(db, today);
  const open = status.gates.find(gate => gate.phase === fields.phaseId)?.open ?? [];
  const reserved = fields.decision === 'reserved' && fields.reservations !== '';
  if (fields.decision === 'go' ? open.length > 0 : fields.decision === 'reserved' && !reserved) {
    throw new LeidraadError('gate-needs-reservations', { count: open.length });
  }
  const id = insertDecision(db, fields, open, origin);
  if (fields.decision !== 'stop') {
    endPhase(db, fields.phaseId, fields.decidedOn);
    const passed = passedGates(readMethodRecords(db).decisions);
    for (const phase of phasesToBegin(listPhases(db), passed, readProject(db).edition)) {
      beginPhase(db, phase.id, fields.decidedOn);
    }
  }
  return id;
}

/**
 * Sets the state of a phase. A phase is done only through its gate: without a decision to go on this throws
 * `gate-needed`.
 */
export function setPhase(db: WriteHandle, id: PhaseId, revision: number, state: PhaseState): void {
  if (state === 'done' && !passedGates(readMethodRecords(db).decisions).has(id)) {
    throw new LeidraadError('gate-needed');
  }
  updatePhase(db, id, revision, state);
}

/** Ticks a criterion by hand. What the data decide cannot be ticked: that throws `input-invalid`. */
export function tickCriterion(db: WriteHandle, fields: TickFields, origin: Origin = 'project'): void {
  if (!isTickedByHand(fields.criterionId)) {
    throw new LeidraadError('input-invalid', { reason: `criterionId: ${fields.criterionId}` });
  }
  writeTick(db, fields, origin);
}

/** Skips a step of the project's method, with a reason. Throws `row-missing` for a step the method does not have. */
export function skipStep(db: WriteHandle, fields: SkipFields, origin: Origin = 'project'): void {
  const { method, edition } = readProject(db);
  if (!stepsOf(method, edition).some(step => step.id === fields.stepId)) {
    throw new LeidraadError('row-missing', { id: fields.stepId });
  }
  writeSkip(db, fields, origin);
}
