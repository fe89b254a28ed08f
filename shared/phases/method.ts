import { PHASES, type PhaseId } from '../phases.ts';
import type { Method, MethodEdition } from '../project.ts';
import { ADAPTE_STEPS } from './adapte.ts';
import { KNGF_EDITIONS, KNGF_STEPS } from './kngf.ts';
import type { MethodStep } from './step.ts';

/**
 * The steps of a method, in order: for each phase those of KNGF, then those of ADAPTE. ADAPTE runs in the same
 * phases, so a project that follows both meets each ADAPTE step where its KNGF counterpart is done.
 */
export function stepsOf(method: Method, edition: MethodEdition): readonly MethodStep[] {
  const kngf: readonly MethodStep[] = KNGF_STEPS;
  const adapte: readonly MethodStep[] = ADAPTE_STEPS;
  return PHASES.flatMap(phase => [
    ...(method === 'adapte' ? [] : kngf.filter(step => step.phase === phase && isIn(step, edition))),
    ...(method === 'kngf' ? [] : adapte.filter(step => step.phase === phase)),
  ]);
}

function isIn(step: MethodStep, edition: MethodEdition): boolean {
  return step.editions === undefined || step.editions.includes(edition);
}

/** The gate through which a phase is entered: what was decided before it may begin. */
export function entryGate(phase: PhaseId, edition: MethodEdition): PhaseId | null {
  if (phase === 'implementation') return KNGF_EDITIONS[edition].implementationFollows;
  return ENTERED_AFTER[phase];
}

const ENTERED_AFTER: Record<Exclude<PhaseId, 'implementation'>, PhaseId | null> = {
  initiation: null,
  preparation: 'initiation',
  development: 'preparation',
  comment: 'development',
  editing: 'comment',
  authorisation: 'editing',
  evaluation: 'authorisation',
};
