/** What a measurement should be at most: so much, or no more than this peer of the same bench. */
export type Goal = { atMost: number } | { peer: string };

/** One measurement; a bench has rows measured in one run, so that their ratios mean something. */
export interface BenchRow {
  name: string;
  /** The median of several runs, or the percentile the name says. */
  value: number;
  /** The others are divided by it. */
  isPeer?: boolean;
  /** In the last table under this name; its goal, where there is one. */
  figure?: { of: string; goal: Goal | null };
}

export interface Bench {
  title: string;
  unit: 'ms' | 'MB';
  rows: BenchRow[];
  /** What could not be measured here, and why. */
  skipped?: readonly string[];
}

type Works = Record<string, (() => unknown) | undefined>;
type Medians<W extends Works> = {
  [Name in keyof W]: undefined extends W[Name] ? number | undefined : number;
};

/**
 * The median times of several runs in milliseconds. The pieces of work take turns, so that what else the machine
 * does strikes all of them alike. A peer that is not there is left out.
 */
export async function measureInTurn<W extends Works>(runs: number, works: W): Promise<Medians<W>> {
  const times = new Map<string, number[]>();
  for (let run = 0; run < runs; run++) {
    for (const [name, work] of Object.entries(works)) {
      if (!work) continue;
      const start = performance.now();
      await work();
      times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, percentile(all, 0.5)])) as Medians<W>;
}

/** The value that this share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
