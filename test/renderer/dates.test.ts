import { describe, expect, test } from 'vitest';
import { dayText, momentText, partialDateText, sizeText } from '../../renderer/app/dates.ts';
import { groupByDay } from '../../renderer/history/group-by-day.ts';

describe('moments and days', () => {
  test('today only the time is shown', () => {
    const now = new Date(2026, 4, 12, 14, 32);
    expect(momentText(now.toISOString(), 'nl', now)).toBe('14:32');
    expect(momentText(new Date(2026, 4, 11, 9, 5).toISOString(), 'nl', now)).toContain('11 mei 2026');
  });

  test('a calendar date is never shifted by a time zone', () => {
    expect(dayText('2019-03-01', 'nl')).toBe('1 maart 2019');
    expect(dayText('2019-03-01', 'fr')).toBe('1 mars 2019');
  });

  test('a date may be known by year or month alone', () => {
    expect(partialDateText('2016', 'nl')).toBe('2016');
    expect(partialDateText('2016-11', 'nl')).toBe('november 2016');
    expect(partialDateText('2016-11-30', 'fr')).toBe('30 novembre 2016');
    expect(partialDateText('', 'nl')).toBe('');
  });

  test('what is no date is shown as it is', () => {
    expect(dayText('binnenkort', 'nl')).toBe('binnenkort');
    expect(momentText('?', 'nl')).toBe('?');
  });

  test('sizes', () => {
    expect(sizeText(12, 'nl')).toBe('1 kB');
    expect(sizeText(1_540_000, 'nl')).toBe('1,5 MB');
  });
});

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
