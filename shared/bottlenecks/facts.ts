import type { Bottleneck } from '../bottlenecks.ts';
import { leadingRound, type PriorityRound } from './priorities.ts';

/** Where the bottlenecks of a project stand; the criteria of the preparation phase are read from this. */
export interface BottleneckFacts {
  total: number;
  /** Ids of the bottlenecks without a value in the round that counts. */
  withoutPriority: string[];
  withoutDecision: string[];
  /** Decided to become a key question, but linked to none. */
  questionMissing: string[];
}

export function bottleneckFacts(
  bottlenecks: readonly Pick<Bottleneck, 'id' | 'decision' | 'questionIds'>[],
  rounds: readonly Pick<PriorityRound, 'number' | 'ballots'>[],
): BottleneckFacts {
  const judged = new Set(leadingRound(rounds)?.ballots.flatMap(ballot => Object.keys(ballot.values)));
  const idsOf = (rows: readonly { id: string }[]) => rows.map(row => row.id);
  return {
    total: bottlenecks.length,
    withoutPriority: idsOf(bottlenecks.filter(row => !judged.has(row.id))),
    withoutDecision: idsOf(bottlenecks.filter(row => row.decision === null)),
    questionMissing: idsOf(
      bottlenecks.filter(row => row.decision?.outcome === 'question' && row.questionIds.length === 0),
    ),
  };
}

/** Whether there are bottlenecks and each was judged in the round that counts. */
export function everyBottleneckHasPriority(facts: BottleneckFacts): boolean {
  return facts.total > 0 && facts.withoutPriority.length === 0;
}

/** Whether there are bottlenecks and for each it is decided what becomes of it. */
export function everyBottleneckHasDecision(facts: BottleneckFacts): boolean {
  return facts.total > 0 && facts.withoutDecision.length === 0 && facts.questionMissing.length === 0;
}
