import type { Interval } from './absolute.ts';
import { type AbsoluteResult, absoluteEffect } from './absolute.ts';
import type { Effect } from './effect.ts';

/** Words for the size of a standardised mean difference (Cohen 1988: 0.2 small, 0.5 moderate, 0.8 large). */
export const SMD_SIZES = ['trivial', 'small', 'moderate', 'large'] as const;
export type SmdSize = (typeof SMD_SIZES)[number];

export function smdSize(smd: number): SmdSize {
  const size = Math.abs(smd);
  return size < 0.2 ? 'trivial' : size < 0.5 ? 'small' : size < 0.8 ? 'moderate' : 'large';
}

/**
 * A standardised mean difference as points on a familiar scale: SMD × the standard deviation of that scale (Cochrane
 * Handbook 5.1, 12.6.4). Null when there is no usable standard deviation.
 */
export function smdAsPoints({ estimate, low, high }: Effect, deviation: number | null): Interval | null {
  if (deviation === null || !(deviation > 0)) return null;
  return [
    estimate * deviation,
    low === null ? null : low * deviation,
    high === null ? null : high * deviation,
  ];
}

/** A standardised mean difference as odds ratio: ln OR = SMD · π / √3 (Chinn 2000; Cochrane Handbook 5.1, 12.6.3). */
export function smdAsOddsRatio(smd: number): number {
  return Math.exp((smd * Math.PI) / Math.sqrt(3));
}

/**
 * What a standardised mean difference means in people per 1000 who improve, by way of the odds ratio. The baseline
 * is the share that improves without the intervention.
 *
 * @param higherIsBetter whether a higher score is good; with a lower score that is good the odds turn over
 */
export function smdPer1000(
  { estimate, low, high }: Effect,
  baselinePer1000: number | null,
  higherIsBetter: boolean,
): AbsoluteResult {
  const odds = (smd: number) => smdAsOddsRatio(higherIsBetter ? smd : -smd);
  const limits = [low, high].map(limit => (limit === null ? null : odds(limit)));
  const [first, second] = higherIsBetter ? limits : limits.toReversed();
  return absoluteEffect(
    { measure: 'OR', estimate: odds(estimate), low: first ?? null, high: second ?? null },
    baselinePer1000,
  );
}

/** How a mean difference stands to the smallest difference patients notice (minimal important difference). */
export type Relevance = 'relevant' | 'possibly-relevant' | 'not-relevant' | 'unclear';

/**
 * Judges a mean difference by its interval: wholly beyond the minimal important difference, wholly within it, or
 * across it (GRADE guidelines 6; GRADE guidance 35). Without an interval or a difference it is unclear.
 */
export function relevance({ estimate, low, high }: Effect, important: number | null): Relevance {
  if (important === null || !(important > 0) || low === null || high === null) return 'unclear';
  const beyond = (value: number) => Math.abs(value) >= important && Math.sign(value) === Math.sign(estimate);
  if (beyond(low) && beyond(high)) return 'relevant';
  if (Math.abs(low) < important && Math.abs(high) < important) return 'not-relevant';
  return 'possibly-relevant';
}

/**
 * The first number in the text of a difference such as "2 punten" or "1,5 op de NRS"; null without one. Percentages
 * are not points on the scale and give null.
 */
export function differenceInPoints(text: string): number | null {
  const found = /(\d+(?:[.,]\d+)?)\s*(%)?/.exec(text);
  return found?.[1] === undefined || found[2] === '%' ? null : Number(found[1].replace(',', '.'));
}
