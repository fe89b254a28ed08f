import { expect, test } from 'vitest';
import { groupByDay } from '../../renderer/history/group-by-day.ts';

test('acts are grouped by the day they were done on', () => {
  const act = (id: string, at: Date) => ({
    changeId: id,
    at: at.toISOString(),
    actor: '',
    action: '',
    rowCount: 0,
    rows: [],
  });
  const days = groupByDay([
    act('c', new Date(2026, 4, 12, 9)),
    act('b', new Date(2026, 4, 12, 8)),
    act('a', new Date(2026, 4, 11, 23, 59)),
  ]);
  expect(days.map(({ acts }) => acts.map(({ changeId }) => changeId))).toEqual([['c', 'b'], ['a']]);
});
