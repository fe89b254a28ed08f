import { percentile } from './percentile.ts';

/** How the ratings of one round lie: middle, spread, and how many stand at either end of the scale. */
export interface RatingSpread {
  count: number;
  median: number;
  p25: number;
  p75: number;
  iqr: number;
  /** Ratings from 7 to 9, and from 1 to 3. */
  high: number;
  low: number;
}

/** Middle and spread of ratings from 1 to 9, percentiles by linear interpolation; null without ratings. */
export function describeRatings(ratings: readonly number[]): RatingSpread | null {
  if (ratings.length === 0) return null;
  const sorted = ratings.toSorted((a, b) => a - b);
  const [p25, median, p75] = [0.25, 0.5, 0.75].map(share => percentile(sorted, share)) as [
    number,
    number,
    number,
  ];
  return {
    count: ratings.length,
    median,
    p25,
    p75,
    iqr: p75 - p25,
    high: ratings.filter(rating => rating >= 7).length,
    low: ratings.filter(rating => rating <= 3).length,
  };
}

export type DelphiVerdict = 'in' | 'out' | 'none';

/**
 * Consensus in a Delphi round: in when at least 70 % rate 7 to 9 and fewer than 15 % rate 1 to 3; out when it is the
 * other way round; else none, and a next round follows (the definition in the COMET Handbook, Trials
 * 2017;18(Suppl 3):280). Throws a RangeError without ratings.
 */
export function delphiVerdict(ratings: readonly number[]): DelphiVerdict {
  const spread = describeRatings(ratings);
  if (spread === null) throw new RangeError('a round without ratings');
  const { count, high, low } = spread;
  if (100 * high >= 70 * count && 100 * low < 15 * count) return 'in';
  if (100 * low >= 70 * count && 100 * high < 15 * count) return 'out';
  return 'none';
}

/** What a round changed: positive is a higher median, a wider spread. */
export interface RoundChange {
  median: number;
  iqr: number;
}

/** The change from one Delphi round to the next; null when one of them has no ratings. */
export function changeBetween(before: readonly number[], after: readonly number[]): RoundChange | null {
  const [from, to] = [describeRatings(before), describeRatings(after)];
  return from && to ? { median: to.median - from.median, iqr: to.iqr - from.iqr } : null;
}
