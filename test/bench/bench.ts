/** One measurement; a bench has rows measured in one run, so that their ratios mean something. */
export interface BenchRow {
  name: string;
  /** The median of several runs, or the percentile the name says. */
  value: number;
  /** The others are divided by it. */
  isPeer?: boolean;
}

export interface Bench {
  title: string;
  unit: 'ms' | 'MB';
  rows: BenchRow[];
}

/** The median time of some runs of `work`, in milliseconds. */
export function measure(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return percentile(times, 0.5);
}

/** The value that this share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
