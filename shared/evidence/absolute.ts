import {
  crossesNoEffect,
  type Effect,
  type EffectFault,
  type EventMeasure,
  effectFaults,
  isEventMeasure,
  isSkewed,
  noEffect,
} from './effect.ts';
import { ceilWhole, roundHalfUp } from './round.ts';

/** Why there is no absolute effect. The words stand in the locales under `evidence.fault.<fault>`. */
export const ABSOLUTE_FAULTS = [
  'not-an-event',
  'baseline-missing',
  'baseline-not-a-risk',
  'baseline-zero',
  'risk-above-one',
  'risk-below-zero',
] as const;
export type AbsoluteFault = (typeof ABSOLUTE_FAULTS)[number] | EffectFault;

/** What a reader should know about a computed effect; words under `evidence.warning.<warning>`. */
export const ABSOLUTE_WARNINGS = [
  'no-interval',
  'crosses-no-effect',
  'limit-capped',
  'interval-skewed',
  'below-one-per-1000',
] as const;
export type AbsoluteWarning = (typeof ABSOLUTE_WARNINGS)[number];

/** An estimate with the limits of its interval; the limits are null when the effect came without them. */
export type Interval = readonly [estimate: number, low: number | null, high: number | null];

export interface AbsoluteEffect {
  /** Risk with the intervention, unrounded, 0 to 1. */
  risk: Interval;
  /** Whole numbers per 1000 people with the intervention. */
  with: Interval;
  /** More (positive) or fewer (negative) per 1000, from the unrounded risks. */
  difference: Interval;
  /** With values below 1 per 1000 the same per 10 000 or 100 000 people; else null. */
  scaled: { per: 10_000 | 100_000; with: Interval; difference: Interval } | null;
  /** Number needed to treat, rounded up; null without any difference. */
  nnt: number | null;
  /** The same for the limits, the smaller first; null without an interval or when it takes in no effect. */
  nntInterval: readonly [number, number] | null;
  warnings: AbsoluteWarning[];
}

export type AbsoluteResult =
  | { ok: true; value: AbsoluteEffect }
  | { ok: false; faults: readonly [AbsoluteFault, ...AbsoluteFault[]] };

/**
 * The risk with the intervention from the risk without it, both 0 to 1. RR: b·RR; OR: OR·b / (1 − b + OR·b);
 * RD: b + RD (Cochrane Handbook 5.1, 12.5.4); HR: 1 − (1 − b)^HR (GRADE guidelines 12; it gives the published
 * numbers of Cochrane review PMC6473195).
 */
export function riskWith(measure: EventMeasure, effect: number, baseline: number): number {
  switch (measure) {
    case 'RR':
      return baseline * effect;
    case 'OR':
      return (effect * baseline) / (1 - baseline + effect * baseline);
    case 'HR':
      return 1 - (1 - baseline) ** effect;
    case 'RD':
      return baseline + effect;
  }
}

/**
 * Absolute effect per 1000 people with its interval: the same formula on the estimate and on both limits (Cochrane
 * Handbook 5.1, 12.5.4). Uncertainty of the baseline risk is not in it. An impossible effect or baseline is refused
 * with the reason; a limit beyond 0 or 1000 is cut there and said so.
 *
 * @param baselinePer1000 people per 1000 who have the outcome without the intervention
 */
export function absoluteEffect(effect: Effect, baselinePer1000: number | null): AbsoluteResult {
  const { measure } = effect;
  if (!isEventMeasure(measure)) return refuse('not-an-event');
  const [fault, ...more] = effectFaults(effect);
  if (fault) return refuse(fault, ...more);
  if (baselinePer1000 === null) return refuse('baseline-missing');
  if (!(baselinePer1000 >= 0 && baselinePer1000 <= 1000)) return refuse('baseline-not-a-risk');
  if (baselinePer1000 === 0 && measure !== 'RD') return refuse('baseline-zero');

  const baseline = baselinePer1000 / 1000;
  const estimate = riskWith(measure, effect.estimate, baseline);
  if (estimate > 1 + 1e-9) return refuse('risk-above-one');
  if (estimate < -1e-9) return refuse('risk-below-zero');
  const limits = [effect.low, effect.high].map(limit =>
    limit === null ? null : riskWith(measure, limit, baseline),
  );
  const capped = limits.map(limit => (limit === null ? null : Math.min(1, Math.max(0, limit))));
  const risk: Interval = [Math.min(1, Math.max(0, estimate)), capped[0] ?? null, capped[1] ?? null];
  const scaled = scaleUp(risk, baseline);
  const crosses = crossesNoEffect(effect);
  const warnings: AbsoluteWarning[] = [];
  if (crosses === null) warnings.push('no-interval');
  if (crosses) warnings.push('crosses-no-effect');
  if (limits.some((limit, index) => limit !== capped[index])) warnings.push('limit-capped');
  if (isSkewed(effect)) warnings.push('interval-skewed');
  if (scaled) warnings.push('below-one-per-1000');
  return {
    ok: true,
    value: {
      risk,
      with: each(risk, value => roundHalfUp(1000 * value)),
      difference: each(risk, value => roundHalfUp(1000 * (value - baseline))),
      scaled,
      nnt: numberNeeded(risk[0] - baseline),
      nntInterval: numberNeededInterval(risk, baseline, crosses),
      warnings,
    },
  };
}

function refuse(fault: AbsoluteFault, ...more: AbsoluteFault[]): AbsoluteResult {
  return { ok: false, faults: [fault, ...more] };
}

function each([estimate, low, high]: Interval, change: (value: number) => number): Interval {
  return [change(estimate), low === null ? null : change(low), high === null ? null : change(high)];
}

/** A risk that would be printed as 0 per 1000 is shown per 10 000 or 100 000 people. */
function scaleUp(risk: Interval, baseline: number): AbsoluteEffect['scaled'] {
  const smallest = Math.min(risk[0], baseline);
  if (smallest <= 0 || smallest * 1000 >= 0.5) return null;
  const per = smallest * 10_000 >= 0.5 ? 10_000 : 100_000;
  return {
    per,
    with: each(risk, value => roundHalfUp(per * value)),
    difference: each(risk, value => roundHalfUp(per * (value - baseline))),
  };
}

/**
 * Number needed to treat: 1 / |risk difference|, rounded up to a whole number (Cochrane Handbook 5.1, 12.5.4.2).
 * Null when there is no difference.
 */
export function numberNeeded(riskDifference: number): number | null {
  return Math.abs(riskDifference) < 1e-12 ? null : ceilWhole(1 / Math.abs(riskDifference));
}

/** An interval that takes in no effect runs through infinity, and has no two limits to print. */
function numberNeededInterval(
  [, low, high]: Interval,
  baseline: number,
  crosses: boolean | null,
): readonly [number, number] | null {
  if (low === null || high === null || crosses !== false) return null;
  const limits = [low, high].map(limit => numberNeeded(limit - baseline));
  const [first, second] = limits;
  if (first === null || second === null || first === undefined || second === undefined) return null;
  return first < second ? [first, second] : [second, first];
}

/**
 * Whether a stated absolute difference goes the other way than its relative effect: a hazard ratio above 1 cannot
 * give "fewer" (a published table does, PMC9138061).
 *
 * @param statedPer1000 the printed difference; negative is fewer
 */
export function signConflict({ measure, estimate }: Effect, statedPer1000: number): boolean {
  return Math.sign(estimate - noEffect(measure)) * Math.sign(statedPer1000) < 0;
}
