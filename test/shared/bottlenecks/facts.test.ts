import { describe, expect, it } from 'vitest';
import {
  bottleneckFacts,
  everyBottleneckHasDecision,
  everyBottleneckHasPriority,
} from '../../../shared/bottlenecks/facts.ts';
import type { BottleneckDecision } from '../../../shared/bottlenecks.ts';

function decision(outcome: BottleneckDecision['outcome']): BottleneckDecision {
  return { outcome, reason: '', decidedBy: '', decidedAt: '', origin: 'project', revision: 1 };
}
function round(number: number, values: Record<string, number>) {
  const own = { seatId: null, answerId: null, voter: '', origin: 'project' } as const;
  return { number, ballots: [{ id: `r${number}`, ...own, values }] };
}

describe('where the bottlenecks stand', () => {
  it('says nothing is done when there are none', () => {
    const facts = bottleneckFacts([], []);
    expect([everyBottleneckHasPriority(facts), everyBottleneckHasDecision(facts)]).toEqual([false, false]);
  });

  it('takes the priority of the newest round in which anything was given', () => {
    const rows = [
      { id: 'a', decision: null, questionIds: [] },
      { id: 'b', decision: decision('implementation'), questionIds: [] },
    ];
    const facts = bottleneckFacts(rows, [round(1, { a: 1, b: 2 }), round(2, { a: 4 }), round(3, {})]);
    expect(facts).toEqual({ total: 2, withoutPriority: ['b'], withoutDecision: ['a'], questionMissing: [] });
  });

  it('asks for a question where that was decided', () => {
    const rows = [
      { id: 'a', decision: decision('question'), questionIds: [] },
      { id: 'b', decision: decision('question'), questionIds: ['q'] },
      { id: 'c', decision: decision('out-of-scope'), questionIds: [] },
    ];
    const facts = bottleneckFacts(rows, [round(1, { a: 1, b: 2, c: 3 })]);
    expect(facts.questionMissing).toEqual(['a']);
    expect(everyBottleneckHasPriority(facts)).toBe(true);
    expect(everyBottleneckHasDecision(facts)).toBe(false);
  });
});
