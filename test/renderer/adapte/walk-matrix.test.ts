import { describe, expect, it } from 'vitest';
import { matrixKey } from '../../../renderer/adapte/matrix-keys.ts';
import { type Stop, walk } from '../../../renderer/adapte/walk-matrix.ts';

/** a b      (b stands in the second column, with b2 below it in the same cell)
 *    b2
 *      c    (third column only)
 *  d        */
const at = (key: string, row: number, column: number): Stop => ({
  key,
  id: key,
  questionId: null,
  row,
  column,
});
const STOPS = [at('a', 0, 0), at('b', 0, 1), at('b2', 0, 1), at('c', 1, 2), at('d', 2, 0)];

describe('walking the matrix', () => {
  it.each([
    ['a', 'ArrowRight', 'b'],
    ['b2', 'ArrowLeft', 'a'],
    ['b', 'ArrowDown', 'b2'],
    ['b2', 'ArrowDown', 'c'],
    ['c', 'ArrowDown', 'd'],
    ['d', 'ArrowUp', 'c'],
    ['c', 'ArrowUp', 'b2'],
    ['a', 'ArrowUp', null],
    ['a', 'ArrowLeft', null],
    ['c', 'Home', 'a'],
    ['a', 'End', 'd'],
    [null, 'ArrowDown', 'a'],
  ])('from %s by %s to %s', (from, key, to) => {
    expect(walk(STOPS, from, key)?.key ?? null).toBe(to);
  });
});

describe('keys on a recommendation', () => {
  it.each([
    [{ key: '2', code: 'Digit2' }, { decide: 'adapt' }],
    [{ key: 'é', code: 'Digit2' }, { decide: 'adapt' }],
    [{ key: '0', code: 'Numpad0' }, { decide: null }],
    [{ key: '7', code: 'Digit7' }, { compare: 'contradicts' }],
    [{ key: '8', code: 'Digit8' }, null],
    [{ key: 'x', code: 'KeyX' }, null],
  ])('%o means %o', (press, meaning) => {
    expect(matrixKey(press)).toEqual(meaning);
  });
});
