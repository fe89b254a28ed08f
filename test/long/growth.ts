import { percentile } from '../bench/bench.ts';

/** The middle of the second quarter of some samples, when everything was loaded, and of the last. */
export function growth(samples: readonly number[]): { from: number; to: number } {
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  return {
    from: percentile(samples.slice(quarter, 2 * quarter), 0.5),
    to: percentile(samples.slice(-quarter), 0.5),
  };
}
