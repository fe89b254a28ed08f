import { describe, expect, it } from 'vitest';
import { agreement } from '../../../shared/selection/agreement.ts';
import { markKeywords } from '../../../shared/selection/keywords.ts';
import type { Decision } from '../../../shared/selection/records.ts';
import { recordState } from '../../../shared/selection/screening.ts';

const said = (decision: Decision, criterionId: string | null = null) => ({ decision, criterionId });

describe('the state of a record', () => {
  it.each([
    ['nobody judged', [], 2, false, 'open'],
    ['one of two', [said('include')], 2, false, 'open'],
    ['both include', [said('include'), said('include')], 2, false, 'included'],
    ['they differ', [said('include'), said('exclude')], 2, false, 'conflict'],
    ['both doubt', [said('unsure'), said('unsure')], 2, false, 'conflict'],
    ['one alone doubts', [said('unsure')], 1, false, 'conflict'],
    ['one alone excludes', [said('exclude')], 1, false, 'excluded'],
    ['other reasons, title', [said('exclude', 'a'), said('exclude', 'b')], 2, false, 'excluded'],
    ['other reasons, full text', [said('exclude', 'a'), said('exclude', 'b')], 2, true, 'conflict'],
  ] as const)('%s', (_, decisions, needed, reasonCounts, state) => {
    expect(recordState(decisions, needed, null, reasonCounts)).toBe(state);
  });

  it('is what was settled, whatever the screeners said', () => {
    expect(recordState([said('exclude'), said('exclude')], 2, { decision: 'include' }, true)).toBe(
      'included',
    );
  });
});

describe('agreement', () => {
  const pairs = (...counts: [Decision, Decision, number][]) =>
    counts.flatMap(([one, two, count]) => Array.from({ length: count }, () => [one, two] as const));

  it('is 0,40 on the textbook table 20, 5, 10, 15', () => {
    const result = agreement(
      pairs(
        ['include', 'include', 20],
        ['include', 'exclude', 5],
        ['exclude', 'include', 10],
        ['exclude', 'exclude', 15],
      ),
    );
    expect(result.proportion).toBeCloseTo(0.7, 12);
    expect(result.kappa).toBeCloseTo(0.4, 12);
  });

  it('has no kappa without records or when both always say the same', () => {
    expect(agreement([]).proportion).toBeNull();
    expect(agreement(pairs(['exclude', 'exclude', 9]))).toEqual({
      judged: 9,
      agreed: 9,
      proportion: 1,
      kappa: null,
    });
  });
});

describe('marking keywords', () => {
  it('marks words from their beginning, longest first, and loses no text', () => {
    const text = 'Exercises for low back pain (exercise-based) nonexercise';
    const runs = markKeywords(text, ['exercise', 'low back pain', 'pain.*']);
    expect(runs.map(run => run.text).join('')).toBe(text);
    expect(runs.filter(run => run.isHit).map(run => run.text)).toEqual([
      'Exercises',
      'low back pain',
      'exercise',
    ]);
  });
});
