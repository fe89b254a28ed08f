import * as z from 'zod';
import { BODIES, type Body } from '../people.ts';
import type { Meeting } from './meeting.ts';

/**
 * How much of a body must be present for a meeting to decide. No Dutch or Belgian methodology was found that
 * gives a number, so the rule is a setting of the project.
 */
export const QUORUM_SHARES = {
  'more-than-half': { part: 1, of: 2, strict: true },
  'two-thirds': { part: 2, of: 3, strict: false },
  'three-quarters': { part: 3, of: 4, strict: false },
  all: { part: 1, of: 1, strict: false },
} as const;
export type QuorumShare = keyof typeof QUORUM_SHARES;

export const quorumRuleSchema = z.object({
  /** The body whose seats count. */
  body: z.enum(BODIES),
  share: z.enum(Object.keys(QUORUM_SHARES) as [QuorumShare, ...QuorumShare[]]),
});

export interface QuorumRule {
  body: Body;
  share: QuorumShare;
}

/** What holds until a project chooses otherwise; screens and minutes say that it is the default. */
export const DEFAULT_QUORUM: QuorumRule = { body: 'working-group', share: 'more-than-half' };

/** The rule of a project, and whether it chose it. */
export interface ProjectQuorum extends QuorumRule {
  isDefault: boolean;
}

/** How many of `seats` seats are needed; never none, so an empty body never reaches its quorum. */
export function seatsNeeded(seats: number, share: QuorumShare): number {
  const { part, of, strict } = QUORUM_SHARES[share];
  const least = strict ? Math.floor((seats * part) / of) + 1 : Math.ceil((seats * part) / of);
  return Math.max(1, least);
}

export interface QuorumCount {
  /** Seats of the body. */
  seats: number;
  needed: number;
  present: number;
  excused: number;
  absent: number;
  /** Seats nobody marked yet. */
  unmarked: number;
  /** Null as long as no seat of the body is marked: then nothing can be said. */
  reached: boolean | null;
}

/** Counts who was there against the rule. Seats of other bodies, and seats that are gone, do not count. */
export function countQuorum(
  meeting: Pick<Meeting, 'attendance'>,
  seats: readonly { id: string; body: Body }[],
  rule: QuorumRule,
): QuorumCount {
  const counted = seats.filter(seat => seat.body === rule.body);
  const states = new Map(meeting.attendance.map(mark => [mark.seatId, mark.state]));
  const count = { present: 0, excused: 0, absent: 0, unmarked: 0 };
  for (const seat of counted) count[states.get(seat.id) ?? 'unmarked'] += 1;
  const needed = seatsNeeded(counted.length, rule.share);
  const known = count.unmarked < counted.length;
  return { ...count, seats: counted.length, needed, reached: known ? count.present >= needed : null };
}
