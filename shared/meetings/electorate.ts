import { seatedPersons, whyExcluded, whyNoVote } from '../people/interest-rules.ts';
import type { Declaration } from '../people/interests.ts';
import { rightsOfSeat } from '../people/rights.ts';
import type { Seat } from '../people.ts';
import type { Decision, Votes } from './decision.ts';
import type { Meeting } from './meeting.ts';
import { countQuorum, type QuorumCount, type QuorumRule } from './quorum.ts';

/** Who may decide on the questions of one decision, and who was there of them. */
export interface Electorate {
  /** The key questions it is about. */
  questionIds: string[];
  /** Persons whose interests bar them from at least one of these questions, in the order of their seats. */
  excluded: { personId: string; name: string }[];
  /** The quorum counted without the seats of those persons. */
  quorum: QuorumCount;
  /** Persons with a vote on all of these questions, and seats with a vote on which nobody is named. */
  voters: number;
  /** How many of them were present; null as long as nobody was marked. */
  votersPresent: number | null;
}

/**
 * Works out who may decide on a decision: its own question, or those of its topic. Null for a decision that is
 * about no question, since interests bar from questions.
 */
export function electorateOf(
  decision: Pick<Decision, 'questionId' | 'topicId'>,
  meeting: Pick<Meeting, 'topics' | 'attendance'>,
  facts: { seats: readonly Seat[]; declarations: readonly Declaration[]; rule: QuorumRule },
): Electorate | null {
  const { seats, declarations, rule } = facts;
  const topic = meeting.topics.find(({ id }) => id === decision.topicId);
  const questionIds = decision.questionId === null ? (topic?.questionIds ?? []) : [decision.questionId];
  if (questionIds.length === 0) return null;
  const persons = seatedPersons(seats);
  const excluded = persons.filter(personId =>
    questionIds.some(questionId => whyExcluded(personId, questionId, declarations) !== null),
  );
  const voters = persons.filter(personId =>
    questionIds.every(questionId => whyNoVote(personId, questionId, facts) === null),
  );
  const present = new Set(
    meeting.attendance.filter(mark => mark.state === 'present').map(mark => mark.seatId),
  );
  // Who sits on a seat nobody is named on is not known, only whether somebody was there.
  const unnamed = seats.filter(seat => seat.personId === null && rightsOfSeat(seat).includes('vote'));
  const isPresent = (personId: string) =>
    seats.some(seat => seat.personId === personId && present.has(seat.id));
  const nameOf = (personId: string) => seats.find(seat => seat.personId === personId)?.personName ?? '';
  return {
    questionIds: [...questionIds],
    excluded: excluded.map(personId => ({ personId, name: nameOf(personId) })),
    quorum: countQuorum(
      meeting,
      seats.filter(seat => seat.personId === null || !excluded.includes(seat.personId)),
      rule,
    ),
    voters: voters.length + unnamed.length,
    votersPresent:
      meeting.attendance.length === 0
        ? null
        : voters.filter(isPresent).length + unnamed.filter(seat => present.has(seat.id)).length,
  };
}

export type VoteOutcome = 'majority' | 'tie' | 'no-majority';

/**
 * What a vote came to: a majority of the votes for and against, abstentions aside. That is customary; no Dutch
 * or Belgian methodology was found that prescribes it. Null when nobody voted for or against.
 */
export function voteOutcome(votes: Votes): VoteOutcome | null {
  if (votes.for + votes.against === 0) return null;
  if (votes.for === votes.against) return 'tie';
  return votes.for > votes.against ? 'majority' : 'no-majority';
}

/** How many more votes were counted than there were voters present; 0 when it fits or is not known. */
export function votesTooMany(votes: Votes, electorate: Pick<Electorate, 'votersPresent'> | null): number {
  const present = electorate?.votersPresent ?? null;
  if (present === null) return 0;
  return Math.max(0, votes.for + votes.against + votes.abstained - present);
}
