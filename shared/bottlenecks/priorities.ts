import * as z from 'zod';
import type { Origin } from '../origin.ts';

/**
 * How a round weighs bottlenecks: a score of 1–9 each (9 = most important), a ranking (1 = most important), or
 * the few that matter most chosen (the `top` of a survey).
 */
export const PRIORITY_METHODS = ['score', 'rank', 'top'] as const;
export type PriorityMethod = (typeof PRIORITY_METHODS)[number];

export const priorityRoundFieldsSchema = z.object({
  title: z.string().trim().min(1).max(200),
  method: z.enum(PRIORITY_METHODS),
});
export type PriorityRoundFields = z.infer<typeof priorityRoundFieldsSchema>;

/** What one member, or one respondent of a survey, gave. A bottleneck without a value was not judged. */
export interface Ballot {
  id: string;
  /** The seat of the project group this member sits on; null for a respondent. */
  seatId: string | null;
  answerId: string | null;
  voter: string;
  values: Record<string, number>;
  origin: Origin;
}

export interface PriorityRound extends PriorityRoundFields {
  id: string;
  number: number;
  /** The survey whose ratings came in here, if any. */
  surveyId: string | null;
  origin: Origin;
  revision: number;
  ballots: Ballot[];
}

/** What a round says about one bottleneck. */
export interface PriorityResult {
  bottleneckId: string;
  /** How many gave a value; with `top`, how many chose it. */
  count: number;
  /** What the order follows: the median, or with `top` the share (0–1) of ballots that chose it. */
  centre: number;
  mean: number;
  /** Smallest, quarter, three-quarter and largest value. */
  min: number;
  lower: number;
  upper: number;
  max: number;
  /** With scores: whether the panel disagrees by the RAND/UCLA rule (IPR > IPRAS). */
  disagreement: boolean;
  /** 1 = most important; equals share a place. */
  place: number;
}

/** Highest value a method allows; a ranking goes as far as there are bottlenecks. */
export function largestValue(method: PriorityMethod, bottlenecks: number): number {
  if (method === 'score') return 9;
  return method === 'top' ? 1 : bottlenecks;
}

/** The value below which a share of the values lies, by linear interpolation between neighbours. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) throw new RangeError('no values');
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * Disagreement on a 1–9 scale by the RAND/UCLA Appropriateness Method (Fitch et al. 2001): the range from the
 * 30th to the 70th percentile is wider than 2.35 + 1.5 × the distance of its middle from 5.
 */
export function isDisagreement(scores: readonly number[]): boolean {
  const [p30, p70] = [percentile(scores, 0.3), percentile(scores, 0.7)];
  const asymmetry = Math.abs(5 - (p30 + p70) / 2);
  return p70 - p30 > 2.35 + 1.5 * asymmetry;
}

/**
 * The result of a round, the most important first. Bottlenecks nobody judged are left out: no value is not a
 * low one. Equal centres are ordered by the mean; when that is equal too they share a place.
 */
export function summariseRound(round: Pick<PriorityRound, 'method' | 'ballots'>): PriorityResult[] {
  const { method } = round;
  const ballots = round.ballots.filter(ballot => Object.keys(ballot.values).length > 0);
  const values = new Map<string, number[]>();
  for (const ballot of ballots) {
    for (const [id, value] of Object.entries(ballot.values)) {
      const given = values.get(id);
      if (given) given.push(value);
      else values.set(id, [value]);
    }
  }
  const sign = method === 'rank' ? 1 : -1;
  const results = [...values].map(([bottleneckId, given]) => ({
    bottleneckId,
    ...describe(given, method, ballots.length),
  }));
  results.sort((a, b) => sign * (a.centre - b.centre) || sign * (a.mean - b.mean));
  const placed: PriorityResult[] = [];
  for (const [index, result] of results.entries()) {
    const before = placed[index - 1];
    const tied = before?.centre === result.centre && before.mean === result.mean;
    placed.push({ ...result, place: tied ? before.place : index + 1 });
  }
  return placed;
}

function describe(given: readonly number[], method: PriorityMethod, ballots: number) {
  const count = given.length;
  const mean = method === 'top' ? count / ballots : given.reduce((sum, value) => sum + value, 0) / count;
  return {
    count,
    mean,
    centre: method === 'top' ? mean : percentile(given, 0.5),
    min: Math.min(...given),
    lower: percentile(given, 0.25),
    upper: percentile(given, 0.75),
    max: Math.max(...given),
    disagreement: method === 'score' && isDisagreement(given),
  };
}

/** The round whose result counts: the newest one in which anything was given; null when there is none. */
export function leadingRound<T extends Pick<PriorityRound, 'number' | 'ballots'>>(
  rounds: readonly T[],
): T | null {
  const filled = rounds.filter(round => round.ballots.some(ballot => Object.keys(ballot.values).length > 0));
  return filled.reduce<T | null>((best, round) => (best && best.number > round.number ? best : round), null);
}

/** Why a ballot cannot be stored: a value outside the scale, or a rank given twice. */
export function findBallotFault(
  method: PriorityMethod,
  values: Readonly<Record<string, number>>,
  bottlenecks: number,
): 'out-of-range' | 'rank-twice' | null {
  const given = Object.values(values);
  const largest = largestValue(method, bottlenecks);
  if (given.some(value => !Number.isInteger(value) || value < 1 || value > largest)) return 'out-of-range';
  return method === 'rank' && new Set(given).size !== given.length ? 'rank-twice' : null;
}
