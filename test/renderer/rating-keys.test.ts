import { expect, test } from 'vitest';
import { nextPlace, scoreOfKey } from '../../renderer/questions/rating-keys.ts';

test.each([
  ['5', 'Digit5', 5],
  ['5', 'Numpad5', 5],
  ['è', 'Digit7', 7],
  ['0', 'Digit0', undefined],
  ['a', 'KeyQ', undefined],
  ['Delete', 'Delete', null],
  ['Backspace', 'Backspace', null],
  ['ArrowDown', 'Numpad2', undefined],
  ['Tab', 'Tab', undefined],
])('key %s on %s gives %s', (key, code, score) => {
  expect(scoreOfKey(key, code)).toBe(score);
});

const size = { rows: 2, columns: 3 };
test.each([
  ['Enter', [0, 0], [0, 1]],
  ['Enter', [0, 2], [1, 0]],
  ['Enter', [1, 2], null],
  ['ArrowUp', [0, 1], null],
  ['ArrowUp', [1, 1], [0, 1]],
  ['ArrowLeft', [1, 0], null],
  ['ArrowRight', [1, 2], null],
  ['Home', [1, 2], [1, 0]],
  ['End', [1, 0], [1, 2]],
  ['Tab', [0, 0], null],
] as [string, [number, number], [number, number] | null][])(
  '%s from %j leads to %j',
  (key, [row, column], to) => {
    expect(nextPlace(key, { row, column }, size)).toEqual(to && { row: to[0], column: to[1] });
  },
);
