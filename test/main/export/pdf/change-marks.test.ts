import { expect, test } from 'vitest';
import { type Changed, ChangeNumbers } from '../../../../main/export/change-marks.ts';

const inserted: Changed = { state: 'inserted' };
const deleted: Changed = { state: 'deleted' };

test('changes inside lines are counted one by one', () => {
  const numbers = new ChangeNumbers();
  numbers.startLine(null);
  expect([numbers.mark(deleted, false), numbers.mark(inserted, false)]).toEqual(['−1', '+2']);
  expect([numbers.mark(inserted, false), numbers.shaped()]).toEqual(['+3', '~4']);
});

test('whole lines next to each other share a mark; a line between them ends that', () => {
  const numbers = new ChangeNumbers();
  const whole = (changed: Changed | null) => {
    numbers.startLine(changed);
    return changed && numbers.mark(changed, true);
  };
  expect([whole(inserted), whole(inserted), whole(deleted), whole(null), whole(deleted)]).toEqual([
    '+1',
    '+1',
    '−2',
    null,
    '−3',
  ]);
});

test('a move has one number at both its places', () => {
  const numbers = new ChangeNumbers();
  expect(numbers.mark({ state: 'moved-from', move: 4 }, true)).toBe('→1');
  expect(numbers.mark(inserted, false)).toBe('+2');
  expect(numbers.mark({ state: 'moved-to', move: 4 }, true)).toBe('←1');
});
