import { describe, expect, it } from 'vitest';
import {
  dueDayOf,
  isPartLate,
  NEXT_STATES,
  progressOf,
  uncheckedParts,
} from '../../../shared/editorial/progress.ts';
import {
  type EditorialPart,
  type EditorialRound,
  PART_STATES,
  type PartState,
  partStateSchema,
} from '../../../shared/editorial/round.ts';

const TODAY = '2026-06-15';

function part(fields: Partial<EditorialPart> = {}): EditorialPart {
  return {
    id: 'p',
    roundId: 'r',
    documentId: 'd',
    seatId: 's',
    dueOn: null,
    state: 'open',
    remark: '',
    stateBy: null,
    stateAt: null,
    origin: 'project',
    revision: 1,
    ...fields,
  };
}

function round(parts: EditorialPart[], fields: Partial<EditorialRound> = {}): EditorialRound {
  return {
    id: 'r',
    number: 1,
    name: 'Ronde',
    purpose: 'language',
    startsOn: null,
    dueOn: null,
    closedAt: null,
    closedBy: null,
    leftReason: '',
    versionId: null,
    parts,
    origin: 'project',
    revision: 1,
    ...fields,
  };
}

describe('late', () => {
  const cases: [own: string | null, ofRound: string | null, state: PartState, late: boolean][] = [
    [null, null, 'open', false],
    [null, '2026-06-15', 'open', false],
    [null, '2026-06-14', 'open', true],
    ['2026-06-20', '2026-06-14', 'busy', false],
    ['2026-06-14', '2026-06-20', 'busy', true],
    ['2026-06-14', null, 'returned', true],
    ['2026-06-14', null, 'ready', false],
    ['2026-06-14', null, 'checked', false],
  ];
  for (const [own, ofRound, state, late] of cases)
    it(`${state}, due ${own ?? '–'} in a round due ${ofRound ?? '–'}: ${late}`, () => {
      const section = part({ dueOn: own, state });
      expect(isPartLate(section, round([section], { dueOn: ofRound }), TODAY)).toBe(late);
    });

  it('is nothing in a closed round', () => {
    const closed = { dueOn: '2026-01-01', closedAt: '2026-02-01T00:00:00.000Z' };
    expect(isPartLate(part(), round([], closed), TODAY)).toBe(false);
    expect(dueDayOf(part(), closed)).toBe('2026-01-01');
  });
});

describe('states', () => {
  it('all can be reached, and each can be left', () => {
    const reached = new Set(Object.values(NEXT_STATES).flat());
    expect([...reached].sort()).toEqual([...PART_STATES].sort());
    expect(PART_STATES.every(state => NEXT_STATES[state].length > 0)).toBe(true);
  });

  it('nothing is checked or sent back before it was handed over', () => {
    for (const state of PART_STATES)
      if (state !== 'ready')
        expect(NEXT_STATES[state].filter(next => next === 'checked' || next === 'returned')).toEqual([]);
  });

  it('sending back takes a remark', () => {
    expect(partStateSchema.safeParse({ state: 'returned', remark: ' ' }).success).toBe(false);
    expect(partStateSchema.safeParse({ state: 'returned', remark: 'Te lang.' }).success).toBe(true);
    expect(partStateSchema.safeParse({ state: 'checked', remark: '' }).success).toBe(true);
  });
});

it('counts how far a round is', () => {
  const of = round(
    [
      part({ state: 'checked', seatId: null }),
      part({ state: 'busy' }),
      part({ state: 'open', seatId: null, dueOn: '2026-07-01' }),
    ],
    { dueOn: '2026-06-01' },
  );
  expect(progressOf(of, TODAY)).toEqual({
    total: 3,
    byState: { open: 1, busy: 1, ready: 0, checked: 1, returned: 0 },
    late: 1,
    unassigned: 1,
  });
  expect(uncheckedParts(of)).toHaveLength(2);
});
