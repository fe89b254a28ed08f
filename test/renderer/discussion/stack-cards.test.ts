import { describe, expect, it } from 'vitest';
import { stackCards } from '../../../renderer/discussion/stack-cards.ts';

const GAP = 10;

describe('cards in the margin', () => {
  const cases: [name: string, tops: number[], current: number, expected: number[]][] = [
    ['none', [], -1, []],
    ['room enough', [0, 200, 400], -1, [0, 200, 400]],
    ['at the same words', [100, 100, 100], -1, [100, 160, 220]],
    ['the current one beside its words', [100, 110, 300], 1, [50, 110, 300]],
    ['no room above', [0, 10, 20], 2, [0, 60, 120]],
    ['others after the current one move down', [100, 110, 120], 0, [100, 160, 220]],
  ];
  for (const [name, tops, current, expected] of cases)
    it(name, () =>
      expect(
        stackCards(
          tops.map(top => ({ top, height: 50 })),
          current,
          GAP,
        ),
      ).toEqual(expected),
    );
});
