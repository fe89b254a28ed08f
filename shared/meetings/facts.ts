import type { Body } from '../people.ts';
import { type Action, actionState } from './action.ts';
import type { Decision } from './decision.ts';
import type { Meeting } from './meeting.ts';
import { countQuorum, type QuorumRule } from './quorum.ts';

/** What the method asks of meetings, computed from what was recorded. */
export interface MeetingFacts {
  meetings: number;
  /** Meetings with an agenda. */
  withAgenda: number;
  /** Meetings that have taken place: somebody was marked present, or the date has passed. */
  held: number;
  /** Held meetings at which enough of the body was present. */
  quorumReached: number;
  /** Held meetings without enough present, or of which the attendance is not known. */
  quorumMissing: { id: string; number: number }[];
  decisions: number;
  decisionsWithRationale: number;
  withoutRationale: { id: string; number: string }[];
  openActions: number;
  lateActions: number;
}

/** Whether a meeting has taken place by the day `today`. */
export function isHeld(meeting: Pick<Meeting, 'heldOn' | 'attendance'>, today: string): boolean {
  if (meeting.attendance.some(mark => mark.state === 'present')) return true;
  return meeting.heldOn !== null && meeting.heldOn < today;
}

/** Counts what the entry and exit criteria of the phases are computed from. */
export function findMeetingFacts(
  records: {
    meetings: readonly Meeting[];
    decisions: readonly Decision[];
    actions: readonly Action[];
    seats: readonly { id: string; body: Body }[];
    rule: QuorumRule;
  },
  today: string,
): MeetingFacts {
  const held = records.meetings.filter(meeting => isHeld(meeting, today));
  const missing = held.filter(meeting => countQuorum(meeting, records.seats, records.rule).reached !== true);
  const bare = records.decisions.filter(decision => decision.rationale.trim() === '');
  const states = records.actions.map(action => actionState(action, today));
  return {
    meetings: records.meetings.length,
    withAgenda: records.meetings.filter(meeting => meeting.topics.length > 0).length,
    held: held.length,
    quorumReached: held.length - missing.length,
    quorumMissing: missing.map(({ id, number }) => ({ id, number })),
    decisions: records.decisions.length,
    decisionsWithRationale: records.decisions.length - bare.length,
    withoutRationale: bare.map(({ id, number }) => ({ id, number })),
    openActions: states.filter(state => state !== 'done').length,
    lateActions: states.filter(state => state === 'late').length,
  };
}
