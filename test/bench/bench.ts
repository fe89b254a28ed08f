/** One measurement; a bench has rows measured in one run, so that their ratios mean something. */
export interface BenchRow {
  name: string;
  /** Milliseconds, the median of several runs. */
  milliseconds: number;
  /** The row the others are divided by. */
  isPeer?: boolean;
}

export interface Bench {
  title: string;
  run(): Promise<BenchRow[]> | BenchRow[];
}

/** The median time of some runs of `work`. */
export function measure(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}
