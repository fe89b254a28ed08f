import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, localToday } from '../../../shared/dates.ts';
import { findLate, timelineSpan } from '../../../shared/phases/planning.ts';
import type { Phase } from '../../../shared/phases.ts';
import { buildPhases } from '../../helpers/method-facts.ts';

const TODAY = '2026-06-15';

describe('what is late', () => {
  const CASES: readonly (readonly [string, Partial<Phase>, object[]])[] = [
    ['nothing without dates', { state: 'active' }, []],
    ['not on the day itself', { state: 'active', plannedEnd: TODAY }, []],
    [
      'an end, counted in days',
      { state: 'active', plannedEnd: '2026-06-05' },
      [{ phase: 'comment', kind: 'end', due: '2026-06-05', days: 10 }],
    ],
    ['not when done', { state: 'done', plannedEnd: '2026-06-05' }, []],
    [
      'a start while it waits',
      { state: 'waiting', plannedStart: '2026-06-14', plannedEnd: '2026-09-01' },
      [{ phase: 'comment', kind: 'start', due: '2026-06-14', days: 1 }],
    ],
    ['not a start that was made', { state: 'active', plannedStart: '2026-06-14' }, []],
    [
      'the end when both have passed',
      { state: 'waiting', plannedStart: '2026-05-01', plannedEnd: '2026-06-01' },
      [{ phase: 'comment', kind: 'end', due: '2026-06-01', days: 14 }],
    ],
  ];
  for (const [name, comment, late] of CASES) {
    it(name, () => expect(findLate(buildPhases({ comment }), TODAY)).toEqual(late));
  }
});

describe('dates', () => {
  it('count over leap days and clock changes', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(localToday(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  });

  it('span whole months around all dates and today', () => {
    expect(timelineSpan(buildPhases(), TODAY)).toBeNull();
    const phases = buildPhases({
      initiation: { plannedStart: '2026-02-10' },
      editing: { plannedEnd: '2027-02-03' },
    });
    expect(timelineSpan(phases, TODAY)).toEqual({ from: '2026-02-01', to: '2027-02-28' });
    expect(timelineSpan(phases, '2028-01-02')?.to).toBe('2028-01-31');
  });
});
