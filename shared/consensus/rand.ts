import * as z from 'zod';
import { percentile } from './percentile.ts';

export const randInputSchema = z.object({ ratings: z.array(z.int().min(1).max(9)).min(1).max(500) });

/** How a scenario is classified. */
export const RAND_CLASSES = ['appropriate', 'uncertain', 'inappropriate'] as const;
export type RandClass = (typeof RAND_CLASSES)[number];

export interface RandResult {
  median: number;
  p30: number;
  p70: number;
  /** Interpercentile range, P70 − P30. */
  ipr: number;
  /** The same, adjusted for symmetry. */
  ipras: number;
  /** IPR / IPRAS; above 1 there is disagreement. */
  index: number;
  disagreement: boolean;
  class: RandClass;
}

/**
 * The RAND/UCLA rule for a panel's ratings from 1 to 9: IPRAS = 2.35 + 1.5 · |5 − (P30 + P70) / 2|, disagreement when
 * IPR > IPRAS; a median of 7 to 9 without disagreement is appropriate, of 1 to 3 inappropriate, all else uncertain; a
 * median between two bands (6.5, 3.5) counts with the higher one (Fitch et al. 2001, RAND/UCLA Appropriateness Method User's Manual; BMJ Open 2012;2:e001431 Table 1, which prints
 * 2.5 but reckons with 2.35). Percentiles by linear interpolation. Throws a RangeError without ratings.
 */
export function randUcla(ratings: readonly number[]): RandResult {
  if (ratings.length === 0) throw new RangeError('a panel without ratings');
  const sorted = ratings.toSorted((a, b) => a - b);
  const at = (share: number) => tidy(percentile(sorted, share));
  const [p30, median, p70] = [at(0.3), at(0.5), at(0.7)];
  const ipr = tidy(p70 - p30);
  const ipras = tidy(2.35 + 1.5 * Math.abs(5 - (p30 + p70) / 2));
  const disagreement = ipr > ipras;
  return {
    median,
    p30,
    p70,
    ipr,
    ipras,
    index: tidy(ipr / ipras),
    disagreement,
    class: classify(median, disagreement),
  };
}

function classify(median: number, disagreement: boolean): RandClass {
  if (disagreement) return 'uncertain';
  return median >= 6.5 ? 'appropriate' : median < 3.5 ? 'inappropriate' : 'uncertain';
}

/** Takes off floating-point noise, so that 8.6 − 8 is 0.6 and compares as such. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
