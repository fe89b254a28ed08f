import * as z from 'zod';

/** Measures of effect: risk ratio, odds ratio, hazard ratio, risk difference, mean difference, standardised one. */
export const MEASURES = ['RR', 'OR', 'HR', 'RD', 'MD', 'SMD'] as const;
export type Measure = (typeof MEASURES)[number];

/** Measures of an event, from which an absolute effect per 1000 follows. */
export const EVENT_MEASURES = ['RR', 'OR', 'HR', 'RD'] as const;
export type EventMeasure = (typeof EVENT_MEASURES)[number];

export const effectSchema = z.object({
  measure: z.enum(MEASURES),
  estimate: z.number(),
  /** Limits of the 95 % confidence interval; both null when the source gives none. */
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type Effect = z.infer<typeof effectSchema>;

/** Why an effect cannot be right. The words stand in the locales under `evidence.fault.<fault>`. */
export const EFFECT_FAULTS = [
  'not-a-number',
  'ratio-not-positive',
  'difference-above-one',
  'interval-half',
  'interval-order',
  'interval-excludes-estimate',
] as const;
export type EffectFault = (typeof EFFECT_FAULTS)[number];

export function isRatio(measure: Measure): boolean {
  return measure === 'RR' || measure === 'OR' || measure === 'HR';
}

export function isEventMeasure(measure: Measure): measure is EventMeasure {
  return EVENT_MEASURES.some(known => known === measure);
}

/** The value that means no effect: 1 for a ratio, 0 for a difference. */
export function noEffect(measure: Measure): number {
  return isRatio(measure) ? 1 : 0;
}

/** Everything about an effect that cannot be; empty when it can. A risk difference is a proportion from -1 to 1. */
export function effectFaults({ measure, estimate, low, high }: Effect): EffectFault[] {
  const given = [estimate, low, high].filter(value => value !== null);
  if (!given.every(Number.isFinite)) return ['not-a-number'];
  if (isRatio(measure) && given.some(value => value <= 0)) return ['ratio-not-positive'];
  if (measure === 'RD' && given.some(value => Math.abs(value) > 1)) return ['difference-above-one'];
  if ((low === null) !== (high === null)) return ['interval-half'];
  if (low === null || high === null) return [];
  if (low > high) return ['interval-order'];
  return estimate < low || estimate > high ? ['interval-excludes-estimate'] : [];
}

/** Whether the interval takes in no effect; null without an interval. */
export function crossesNoEffect({ measure, low, high }: Effect): boolean | null {
  if (low === null || high === null) return null;
  const none = noEffect(measure);
  return low <= none && high >= none;
}

/**
 * How far from the middle of its interval an estimate may lie, as a share of the interval's width. A ratio lies in
 * the middle of the logarithms of its limits, a difference in the middle of the limits themselves (Cochrane
 * Handbook 6.3); a fifth of the width is more than rounding in print gives, and a typing error gives more.
 */
const SKEW_LIMIT = 0.2;

/** Whether the estimate lies so far from the middle of its interval that one of the numbers may be mistyped. */
export function isSkewed({ measure, estimate, low, high }: Effect): boolean {
  if (low === null || high === null || low === high) return false;
  const scale = isRatio(measure) ? Math.log : (value: number) => value;
  const [from, to] = [scale(low), scale(high)];
  return Math.abs(scale(estimate) - (from + to) / 2) / (to - from) > SKEW_LIMIT;
}
