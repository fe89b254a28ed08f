import { CERTAINTIES, type Certainty } from '../recommendations.ts';
import {
  type Design,
  FACTORS,
  type Factor,
  type FactorJudgement,
  isLowering,
  LOWERING,
  levelsOf,
} from './factors.ts';

/** What a methodologist would ask about; words under `evidence.concern.<kind>`. */
export const CONCERNS = [
  'level-not-allowed',
  'factor-twice',
  'reason-missing',
  'raised-and-lowered',
  'raised-randomised',
  'not-judged',
] as const;
export interface Concern {
  kind: (typeof CONCERNS)[number];
  factors: Factor[];
}

/** One step of the computation: from the start, by each factor that moves it. */
export interface CertaintyStep {
  factor: Factor;
  level: number;
  reason: string;
}

export interface CertaintyResult {
  start: Certainty;
  steps: CertaintyStep[];
  /** Start and steps added up, before it is kept between 1 and 4. */
  sum: number;
  certainty: Certainty;
  /** Lowering factors nobody has judged yet: the outcome stands only for what was judged. */
  unjudged: Factor[];
  concerns: Concern[];
}

/**
 * Where the certainty starts: high for randomised trials, accuracy and prognostic studies and for non-randomised
 * studies assessed with ROBINS-I, low for other non-randomised studies, very low for case series (GRADE guidelines 3
 * and 18, J Clin Epidemiol 2019;111:105).
 */
export function startOf(design: Design): Certainty {
  if (design === 'non-randomised') return 'low';
  return design === 'case-series' ? 'very-low' : 'high';
}

/** High counts as 4, very low as 1. */
export function scoreOf(certainty: Certainty): number {
  return 4 - CERTAINTIES.indexOf(certainty);
}

export function certaintyOf(score: number): Certainty {
  const place = 4 - Math.min(4, Math.max(1, Math.round(score)));
  return CERTAINTIES[place] ?? 'very-low';
}

/**
 * Certainty of the evidence for one outcome: the start by design plus all levels, kept between very low and high
 * (GRADE handbook; the arithmetic agrees with published tables, PMC2908004 and PMC9138061). It also returns what a
 * methodologist would object to; nothing is silently corrected.
 */
export function computeCertainty(design: Design, judgements: readonly FactorJudgement[]): CertaintyResult {
  const start = startOf(design);
  const steps = FACTORS.flatMap(factor => judgements.filter(judgement => judgement.factor === factor)).filter(
    ({ level }) => level !== 0,
  );
  const sum = steps.reduce((total, { level }) => total + level, scoreOf(start));
  const unjudged = LOWERING.filter(factor => !judgements.some(judgement => judgement.factor === factor));
  return {
    start,
    steps: steps.map(({ factor, level, reason }) => ({ factor, level, reason })),
    sum,
    certainty: certaintyOf(sum),
    unjudged,
    concerns: findConcerns(design, judgements, unjudged),
  };
}

function findConcerns(
  design: Design,
  judgements: readonly FactorJudgement[],
  unjudged: readonly Factor[],
): Concern[] {
  const factors = (test: (judgement: FactorJudgement) => boolean) =>
    judgements.filter(test).map(row => row.factor);
  const lowered = factors(({ factor, level }) => isLowering(factor) && level < 0);
  const raised = factors(({ factor, level }) => !isLowering(factor) && level > 0);
  const found: Record<Concern['kind'], Factor[]> = {
    'level-not-allowed': factors(({ factor, level }) => !levelsOf(factor, design).includes(level)),
    'factor-twice': FACTORS.filter(factor => factors(row => row.factor === factor).length > 1),
    'reason-missing': factors(({ level, reason }) => level !== 0 && reason.trim() === ''),
    'raised-and-lowered': lowered.length > 0 && raised.length > 0 ? [...raised] : [],
    'raised-randomised': design === 'randomised' ? [...raised] : [],
    'not-judged': [...unjudged],
  };
  return CONCERNS.filter(kind => found[kind].length > 0).map(kind => ({ kind, factors: found[kind] }));
}
