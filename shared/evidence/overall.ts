import type { Certainty } from '../recommendations.ts';
import { certaintyOf, scoreOf } from './certainty.ts';

/** Rules for the certainty across outcomes; the project chooses one. */
export const OVERALL_RULES = ['lowest-critical', 'directional'] as const;
export type OverallRule = (typeof OVERALL_RULES)[number];

/** Which way an outcome points: for or against the intervention, or no difference worth the name. */
export const FAVOURS = ['intervention', 'comparison', 'neither'] as const;
export type Favours = (typeof FAVOURS)[number];

export interface JudgedOutcome {
  name: string;
  isCritical: boolean;
  certainty: Certainty | null;
  /** Null when it cannot be told from the data. */
  favours: Favours | null;
}

/** Why the overall certainty is what it is; words under `evidence.overall.why.<why>`. */
export const OVERALL_REASONS = [
  'no-critical',
  'not-all-graded',
  'lowest',
  'same-direction',
  'directions-differ',
  'direction-unknown',
  'balance-uncertain',
] as const;
export interface OverallCertainty {
  /** Null while it cannot be told. */
  certainty: Certainty | null;
  why: (typeof OVERALL_REASONS)[number];
  /** The outcomes that decided it, or that stand in the way. */
  outcomes: string[];
}

/**
 * Certainty of the evidence for a question as a whole. `lowest-critical`: the lowest among the critical outcomes (GRADE
 * guidelines 11 and 18). `directional`: when all critical outcomes point the same way and the balance is clear, the
 * highest, because that outcome alone would carry the recommendation; otherwise the lowest (KCE Process Book, GRADE).
 *
 * @param isBalanceClear whether desirable and undesirable effects clearly differ; only the directional rule asks
 */
export function overallCertainty(
  rule: OverallRule,
  outcomes: readonly JudgedOutcome[],
  isBalanceClear: boolean,
): OverallCertainty {
  const critical = outcomes.filter(({ isCritical }) => isCritical);
  if (critical.length === 0) return { certainty: null, why: 'no-critical', outcomes: [] };
  const open = critical.filter(({ certainty }) => certainty === null);
  if (open.length > 0) return { certainty: null, why: 'not-all-graded', outcomes: names(open) };
  const scores = critical.map(({ certainty }) => (certainty === null ? 0 : scoreOf(certainty)));
  const at = (score: number, why: OverallCertainty['why']): OverallCertainty => ({
    certainty: certaintyOf(score),
    why,
    outcomes: names(critical.filter((_, index) => scores[index] === score)),
  });
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
  if (rule === 'lowest-critical') return at(lowest, 'lowest');
  if (critical.some(({ favours }) => favours === null)) return at(lowest, 'direction-unknown');
  if (new Set(critical.map(({ favours }) => favours)).size > 1) return at(lowest, 'directions-differ');
  return isBalanceClear ? at(highest, 'same-direction') : at(lowest, 'balance-uncertain');
}

function names(outcomes: readonly JudgedOutcome[]): string[] {
  return outcomes.map(({ name }) => name);
}
