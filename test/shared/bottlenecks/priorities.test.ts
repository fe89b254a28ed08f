import { describe, expect, it } from 'vitest';
import {
  type Ballot,
  findBallotFault,
  isDisagreement,
  leadingRound,
  percentile,
  summariseRound,
} from '../../../shared/bottlenecks/priorities.ts';

function ballots(...given: readonly Record<string, number>[]): Ballot[] {
  return given.map((values, index) => ({
    id: `b${index}`,
    seatId: `s${index}`,
    answerId: null,
    voter: `Lid ${index}`,
    values,
    origin: 'project',
  }));
}

describe('percentile', () => {
  const CASES: readonly [values: number[], share: number, result: number][] = [
    [[5], 0.3, 5],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[9, 1], 0.25, 3],
    [[1, 1, 1, 2, 2, 2, 3, 3, 4, 9], 0.3, 1.7],
    [[1, 1, 1, 2, 2, 2, 3, 3, 4, 9], 0.7, 3],
  ];
  for (const [values, share, result] of CASES) {
    it(`${share} of ${values.join(' ')} is ${result}`, () =>
      expect(percentile(values, share)).toBeCloseTo(result, 10));
  }
  it('says that there is none of nothing', () => expect(() => percentile([], 0.5)).toThrow(RangeError));
});

describe('disagreement', () => {
  const CASES: readonly [scores: number[], disagreement: boolean][] = [
    [[5], false],
    [[7, 8, 9, 8, 7], false],
    [[1, 1, 1, 9, 9, 9], true],
    [[1, 2, 3, 7, 8, 9], true],
    // IPR 3 around 5 stands against 2.35; around 7.5 against 2.35 + 1.5 × 2.5.
    [[3, 3.5, 3.5, 6.5, 6.5, 7], true],
    [[6, 6, 6, 9, 9, 9], false],
  ];
  for (const [scores, disagreement] of CASES) {
    it(`${scores.join(' ')}: ${disagreement}`, () => expect(isDisagreement(scores)).toBe(disagreement));
  }
});

describe('the result of a round', () => {
  it('orders scores by the median, then the mean, and gives equals one place', () => {
    const result = summariseRound({
      method: 'score',
      ballots: ballots({ a: 9, b: 5, c: 5, d: 7 }, { a: 7, b: 5, c: 5, d: 7 }, { a: 8, d: 8 }),
    });
    expect(result.map(row => [row.bottleneckId, row.place, row.centre, row.count])).toEqual([
      ['a', 1, 8, 3],
      ['d', 2, 7, 3],
      ['b', 3, 5, 2],
      ['c', 3, 5, 2],
    ]);
    expect(result[0]).toMatchObject({ min: 7, max: 9, lower: 7.5, upper: 8.5, mean: 8 });
  });

  it('puts the lowest rank first', () => {
    const result = summariseRound({ method: 'rank', ballots: ballots({ a: 2, b: 1 }, { a: 2, b: 1 }) });
    expect(result.map(row => row.bottleneckId)).toEqual(['b', 'a']);
  });

  it('counts choices as a share of those who chose', () => {
    const result = summariseRound({ method: 'top', ballots: ballots({ a: 1 }, { a: 1, b: 1 }, {}) });
    expect(result.map(row => [row.bottleneckId, row.centre])).toEqual([
      ['a', 1],
      ['b', 0.5],
    ]);
  });

  it('leaves out what nobody judged, and an empty round has no result', () => {
    expect(summariseRound({ method: 'score', ballots: ballots({}, {}) })).toEqual([]);
    const rounds = [
      { number: 1, ballots: ballots({ a: 1 }) },
      { number: 2, ballots: ballots({}) },
    ];
    expect(leadingRound(rounds)?.number).toBe(1);
    expect(leadingRound([])).toBeNull();
  });
});

describe('a ballot', () => {
  const CASES: readonly [Parameters<typeof findBallotFault>, ReturnType<typeof findBallotFault>][] = [
    [['score', { a: 1, b: 9 }, 2], null],
    [['score', { a: 0 }, 2], 'out-of-range'],
    [['score', { a: 10 }, 20], 'out-of-range'],
    [['score', { a: 1.5 }, 2], 'out-of-range'],
    [['score', { a: Number.NaN }, 2], 'out-of-range'],
    [['rank', { a: 1, b: 2 }, 2], null],
    [['rank', { a: 3 }, 2], 'out-of-range'],
    [['rank', { a: 1, b: 1 }, 2], 'rank-twice'],
    [['score', {}, 0], null],
  ];
  for (const [args, fault] of CASES) {
    it(`${args[0]} ${JSON.stringify(args[1])}: ${fault}`, () => expect(findBallotFault(...args)).toBe(fault));
  }
});
