import { BODIES, type Body, type Organisation, type Seat } from '../people.ts';
import { interestState, seatedPersons } from './interest-rules.ts';
import type { Declaration } from './interests.ts';

export interface PeopleFacts {
  organisations: readonly Pick<Organisation, 'id' | 'participation'>[];
  seats: readonly Seat[];
  declarations: readonly Declaration[];
  /** Calendar day on which is counted. */
  today: string;
}

/** Numbers on which the criteria of a phase rest. */
export interface PeopleCounts {
  organisations: number;
  /** Invited and not yet answered. */
  awaiting: number;
  accepted: number;
  declined: number;
  notInvited: number;
  seats: number;
  vacant: number;
  /** Seats held by a person, by body. */
  seated: Record<Body, number>;
  /** A chair with a name in the working group. */
  chairs: number;
  patients: number;
  /** Persons with a seat; each must have declared their interests. */
  persons: number;
  declarationsMissing: number;
  declarationsOutdated: number;
  declarationsUnassessed: number;
  declarationsAssessed: number;
}

/** Counts what the project group has and lacks. Pure: the same facts give the same numbers. */
export function countPeople({ organisations, seats, declarations, today }: PeopleFacts): PeopleCounts {
  const held = seats.filter(seat => seat.personId !== null);
  const states = seatedPersons(seats).map(id => interestState(id, declarations, today));
  const inState = (state: string) => states.filter(found => found === state).length;
  const inParticipation = (state: string) => organisations.filter(row => row.participation === state).length;
  return {
    organisations: organisations.length,
    awaiting: inParticipation('invited'),
    accepted: inParticipation('accepted'),
    declined: inParticipation('declined'),
    notInvited: inParticipation('not-invited'),
    seats: seats.length,
    vacant: seats.length - held.length,
    seated: Object.fromEntries(
      BODIES.map(body => [body, held.filter(seat => seat.body === body).length]),
    ) as Record<Body, number>,
    chairs: held.filter(seat => seat.body === 'working-group' && seat.capacity === 'chair').length,
    patients: held.filter(seat => seat.capacity === 'patient').length,
    persons: states.length,
    declarationsMissing: inState('missing'),
    declarationsOutdated: inState('outdated'),
    declarationsUnassessed: inState('unassessed'),
    declarationsAssessed: inState('assessed'),
  };
}

/** Whether everybody with a seat has a valid, assessed declaration; false as long as nobody has a seat. */
export function allInterestsAssessed(counts: PeopleCounts): boolean {
  return counts.persons > 0 && counts.declarationsAssessed === counts.persons;
}
