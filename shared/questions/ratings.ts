import { percentile } from '../consensus/percentile.ts';
import { randUcla } from '../consensus/rand.ts';

/**
 * Importance of outcomes, rated 1 to 9 by the members of the group. Bands of GRADE: 7–9 critical, 4–6 important
 * but not critical, 1–3 of limited importance (Guyatt et al., GRADE guidelines 2, J Clin Epidemiol 2011;64:395).
 * GRADE leaves open whether the group's rating is the median or the mean, so a question says which; the median
 * is the default.
 */
export const RATING_RULES = ['median', 'mean'] as const;
export type RatingRule = (typeof RATING_RULES)[number];

export const BANDS = ['critical', 'important', 'limited'] as const;
export type Band = (typeof BANDS)[number];

export const SCORES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** What the ratings of one outcome come to. Members who gave no rating count nowhere: not as zero, not in `count`. */
export interface RatingSummary {
  /** How many members rated. */
  count: number;
  median: number;
  mean: number;
  min: number;
  max: number;
  /** First and third quartile, by linear interpolation between the ordered ratings. */
  quartiles: readonly [number, number];
  /** Sample standard deviation; null with a single rating. */
  deviation: number | null;
  band: Band;
  /** Disagreement in the sense of RAND/UCLA: the ratings lie further apart than their middle allows. */
  disagreement: boolean;
}

/**
 * The band of an average of ratings. A value between two bands belongs to the higher one from halfway on: 3.5 is
 * important and 6.5 critical, as RAND/UCLA counts a median that falls exactly between two regions with the
 * higher (Fitch et al., The RAND/UCLA Appropriateness Method User's Manual, 2001).
 */
export function bandOf(average: number): Band {
  if (average >= 6.5) return 'critical';
  return average >= 3.5 ? 'important' : 'limited';
}

/** Sums up the ratings that were given; null when there are none. */
export function summariseRatings(
  scores: readonly number[],
  rule: RatingRule = 'median',
): RatingSummary | null {
  const sorted = [...scores].sort((a, b) => a - b);
  const [min, max, count] = [sorted[0], sorted.at(-1), sorted.length];
  if (min === undefined || max === undefined) return null;
  const mean = sorted.reduce((sum, score) => sum + score, 0) / count;
  const median = percentile(sorted, 0.5);
  const squares = sorted.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return {
    count,
    median,
    mean,
    min,
    max,
    quartiles: [percentile(sorted, 0.25), percentile(sorted, 0.75)],
    deviation: count < 2 ? null : Math.sqrt(squares / (count - 1)),
    band: bandOf(rule === 'median' ? median : mean),
    disagreement: randUcla(sorted).disagreement,
  };
}
