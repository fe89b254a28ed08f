import { describe, expect, test } from 'vitest';
import { dayText, momentText, partialDateText } from '../../../shared/locales/date-text.ts';
import { decimalText, listText, percentText, sizeText } from '../../../shared/locales/number-text.ts';

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

  test('numbers have the comma of the language, points from ten thousand on, and a wide minus', () => {
    expect(decimalText(2410, 'nl')).toBe('2410');
    expect(decimalText(24_100.25, 'nl')).toBe('24.100,3');
    expect(decimalText(-0.32, 'en', 2)).toBe('−0.32');
    expect(percentText(0.123, 'nl')).toBe('12%');
    expect(percentText(0.123, 'fr')).toBe('12\u00a0%');
    expect(listText(['Anna', 'Bert', 'Chris'], 'nl')).toBe('Anna, Bert en Chris');
  });

  test('sizes', () => {
    expect(sizeText(12, 'nl')).toBe('1 kB');
    expect(sizeText(1_540_000, 'nl')).toBe('1,5 MB');
  });
});
