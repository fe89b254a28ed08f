import { PHASES, type Phase, type PhaseId } from '../phases.ts';
import type { Method, MethodEdition } from '../project.ts';
import type { Criterion, CriterionPlace } from './criteria/kinds.ts';
import { CRITERIA, CRITERION_IDS, type CriterionId } from './criteria.ts';
import type { FactRow, MethodFacts } from './facts.ts';
import { entryGate, stepsOf } from './method.ts';
import type { DevelopmentMode } from './modes.ts';
import { findLate, type LatePhase } from './planning.ts';
import { type GateDecision, latestDecisions, type MethodRecords, type Skip, type Tick } from './records.ts';
import type { MethodStep } from './step.ts';

export interface CriterionState {
  id: CriterionId;
  kind: 'computed' | 'manual';
  met: boolean;
  /** How many of `total` are there; a manual criterion is one of one. */
  count: number;
  total: number;
  /** Rows that do not meet it yet. */
  items: readonly FactRow[];
  place: CriterionPlace | null;
  tick: Tick | null;
}

/** Not needed: the chosen development mode does without. Waiting: a criterion to begin is open. */
export type StepState = 'not-needed' | 'skipped' | 'waiting' | 'open' | 'done';

export interface StepStatus extends MethodStep {
  state: StepState;
  /** Criteria to begin that are not met and that a step still has to meet. */
  openEntry: CriterionId[];
  openExit: CriterionId[];
  skip: Skip | null;
}

export interface GateStatus {
  phase: PhaseId;
  /** The gate before this phase, to be passed first. */
  after: PhaseId | null;
  criteria: CriterionId[];
  open: CriterionId[];
  decision: GateDecision | null;
}

export interface MethodStatus {
  criteria: Record<CriterionId, CriterionState>;
  /** Every step of the method in order, those not needed or skipped too. */
  steps: StepStatus[];
  gates: GateStatus[];
  late: LatePhase[];
}

/**
 * Where a project stands in its method. Everything follows from the project's data and from what people recorded;
 * no state is kept that the data could contradict.
 */
export function computeMethod(
  project: { method: Method; edition: MethodEdition; developmentMode: DevelopmentMode | null },
  facts: MethodFacts,
  records: MethodRecords,
  phases: readonly Phase[],
): MethodStatus {
  const criteria = evaluateCriteria(facts, records.ticks);
  const isOpen = (id: CriterionId) => !criteria[id].met;
  const skips = new Map(records.skips.map(skip => [skip.stepId, skip]));
  const steps = stepsOf(project.method, project.edition);
  const isLive = (step: MethodStep) => !skips.has(step.id) && isNeeded(step, project.developmentMode);
  // A step left out no longer delivers what later steps wait for.
  const delivered = new Set(steps.filter(isLive).flatMap(step => step.exit));
  const decisions = latestDecisions(records.decisions);
  return {
    criteria,
    steps: steps.map(step => {
      const openEntry = step.entry.filter(id => isOpen(id) && delivered.has(id));
      const openExit = step.exit.filter(isOpen);
      const skip = skips.get(step.id) ?? null;
      const needed = isNeeded(step, project.developmentMode);
      return { ...step, openEntry, openExit, skip, state: stateOf({ skip, needed, openEntry, openExit }) };
    }),
    gates: PHASES.map(phase => {
      const after = entryGate(phase, project.edition);
      const exits = steps.filter(step => step.phase === phase && isLive(step)).flatMap(step => step.exit);
      const needed = [...new Set<CriterionId>([...(after ? [`${after}-passed` as const] : []), ...exits])];
      const decision = decisions.get(phase) ?? null;
      return { phase, after, criteria: needed, open: needed.filter(isOpen), decision };
    }),
    late: findLate(phases, facts.today),
  };
}

function isNeeded(step: MethodStep, mode: DevelopmentMode | null): boolean {
  return mode === null || !step.notFor?.includes(mode);
}

function stateOf(step: {
  skip: Skip | null;
  needed: boolean;
  openEntry: readonly CriterionId[];
  openExit: readonly CriterionId[];
}): StepState {
  if (step.skip) return 'skipped';
  if (!step.needed) return 'not-needed';
  if (step.openExit.length === 0) return 'done';
  return step.openEntry.length > 0 ? 'waiting' : 'open';
}

function evaluateCriteria(facts: MethodFacts, ticks: readonly Tick[]): Record<CriterionId, CriterionState> {
  const states = CRITERION_IDS.map(id => [id, evaluate(id, facts, ticks)] as const);
  return Object.fromEntries(states) as Record<CriterionId, CriterionState>;
}

function evaluate(id: CriterionId, facts: MethodFacts, ticks: readonly Tick[]): CriterionState {
  const { place, evaluate: compute }: Criterion = CRITERIA[id];
  if (compute) return { id, kind: 'computed', place, tick: null, ...compute(facts) };
  const tick = ticks.find(candidate => candidate.criterionId === id) ?? null;
  return { id, kind: 'manual', place, tick, met: tick !== null, count: tick ? 1 : 0, total: 1, items: [] };
}

/** Phases that may begin now: those still waiting whose gate has been passed. */
export function phasesToBegin(
  phases: readonly Phase[],
  passed: ReadonlySet<PhaseId>,
  edition: MethodEdition,
): Phase[] {
  return phases.filter(phase => {
    const after = entryGate(phase.id, edition);
    return phase.state === 'waiting' && after !== null && passed.has(after);
  });
}
