import { describe, expect, test } from 'vitest';
import {
  countQuorum,
  DEFAULT_QUORUM,
  type QuorumShare,
  seatsNeeded,
} from '../../../shared/meetings/quorum.ts';
import { buildMeeting } from '../../helpers/meetings.ts';

describe('seats needed', () => {
  test.each<[seats: number, share: QuorumShare, needed: number]>([
    [0, 'more-than-half', 1],
    [1, 'more-than-half', 1],
    [12, 'more-than-half', 7],
    [13, 'more-than-half', 7],
    [14, 'more-than-half', 8],
    [9, 'two-thirds', 6],
    [10, 'two-thirds', 7],
    [13, 'three-quarters', 10],
    [12, 'three-quarters', 9],
    [5, 'all', 5],
    [0, 'all', 1],
  ])('of %i, %s: %i', (seats, share, needed) => {
    expect(seatsNeeded(seats, share)).toBe(needed);
  });
});

describe('counting who was there', () => {
  const seats = [
    ...Array.from({ length: 4 }, (_, n) => ({ id: `w${n}`, body: 'working-group' as const })),
    { id: 'k0', body: 'sounding-board' as const },
  ];
  const mark = (seatId: string, state: 'present' | 'excused' | 'absent') => ({
    seatId,
    state,
    origin: 'project' as const,
  });

  test('says nothing while nobody of the body is marked, whoever else is', () => {
    const meeting = buildMeeting({ attendance: [mark('k0', 'present')] });
    expect(countQuorum(meeting, seats, DEFAULT_QUORUM)).toMatchObject({ reached: null, unmarked: 4 });
  });

  test('half is not more than half', () => {
    const meeting = buildMeeting({
      attendance: [
        mark('w0', 'present'),
        mark('w1', 'present'),
        mark('w2', 'excused'),
        mark('k0', 'present'),
      ],
    });
    expect(countQuorum(meeting, seats, DEFAULT_QUORUM)).toEqual({
      seats: 4,
      needed: 3,
      present: 2,
      excused: 1,
      absent: 0,
      unmarked: 1,
      reached: false,
    });
  });

  test('counts another body by another rule, and leaves out seats that are gone', () => {
    const meeting = buildMeeting({ attendance: [mark('k0', 'present'), mark('gone', 'present')] });
    expect(countQuorum(meeting, seats, { body: 'sounding-board', share: 'all' })).toMatchObject({
      present: 1,
      reached: true,
    });
  });
});
