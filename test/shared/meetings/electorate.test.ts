import { describe, expect, it } from 'vitest';
import { electorateOf, voteOutcome, votesTooMany } from '../../../shared/meetings/electorate.ts';
import { DEFAULT_QUORUM } from '../../../shared/meetings/quorum.ts';
import type { Declaration } from '../../../shared/people/interests.ts';
import { buildDecision, buildMeeting, buildTopic } from '../../helpers/meetings.ts';
import { declaration, seat } from '../../helpers/people-facts.ts';

const GROUP = ['a', 'b', 'c', 'd', 'e'];
const SEATS = [...GROUP.map(id => seat(id)), seat('s', { capacity: 'secretary' })];

function assessed(personId: string, fields: Partial<Declaration>): Declaration {
  return declaration(personId, '2026-01-10', {
    assessedBy: 'Voorzitter',
    assessedOn: '2026-01-11',
    level: 'high',
    action: 'abstain',
    ...fields,
  });
}
const noVote = (personId: string, ...questionIds: string[]) =>
  assessed(personId, {
    consequences: questionIds.map(questionId => ({ questionId, consequence: 'no-vote' as const })),
  });

function electorate(declarations: Declaration[], present: string[], questionId: string | null = 'q1') {
  const meeting = buildMeeting({
    topics: [buildTopic({ id: 't1', questionIds: ['q1', 'q2'] })],
    attendance: present.map(id => ({
      seatId: `seat-${id}`,
      state: 'present' as const,
      origin: 'project' as const,
    })),
  });
  const decision = buildDecision({ topicId: 't1', questionId });
  return electorateOf(decision, meeting, { seats: SEATS, declarations, rule: DEFAULT_QUORUM });
}

describe('who decides on a question', () => {
  it('leaves out who is barred from it, from voters and from the quorum', () => {
    expect(electorate([noVote('a', 'q1')], ['a', 'b', 'c'])).toEqual({
      questionIds: ['q1'],
      excluded: [{ personId: 'a', name: 'a' }],
      quorum: {
        seats: 5,
        needed: 3,
        present: 2,
        excused: 0,
        absent: 0,
        unmarked: 3,
        reached: false,
      },
      voters: 4,
      votersPresent: 2,
    });
    expect(electorate([], ['a', 'b', 'c', 's'])?.quorum).toMatchObject({ seats: 6, reached: true });
    expect(electorate([], ['a', 'b', 'c', 's'])).toMatchObject({ voters: 5, votersPresent: 3 });
  });

  it('keeps who is barred from another question', () => {
    expect(electorate([noVote('a', 'q2')], [])?.excluded).toEqual([]);
  });

  it('takes the questions of the topic when the decision names none', () => {
    const found = electorate([noVote('a', 'q2'), noVote('b', 'q3')], [], null);
    expect(found?.questionIds).toEqual(['q1', 'q2']);
    expect(found?.excluded.map(({ personId }) => personId)).toEqual(['a']);
    expect(found?.votersPresent).toBeNull();
  });

  it('bars who takes no part from every question', () => {
    expect(electorate([assessed('c', { action: 'no-part' })], [])?.excluded).toHaveLength(1);
  });

  it('counts seats nobody is named on by who was there', () => {
    const seats = [...SEATS, seat(null, { id: 'seat-leeg' }), seat(null, { id: 'ook-leeg' })];
    const mark = { seatId: 'seat-leeg', state: 'present' as const, origin: 'project' as const };
    const meeting = buildMeeting({ attendance: [mark] });
    const facts = { seats, declarations: [noVote('a', 'q1')], rule: DEFAULT_QUORUM };
    expect(electorateOf(buildDecision({ questionId: 'q1' }), meeting, facts)).toMatchObject({
      voters: 6,
      votersPresent: 1,
    });
  });

  it('says nothing of a decision about no question', () => {
    const meeting = buildMeeting();
    const facts = { seats: SEATS, declarations: [], rule: DEFAULT_QUORUM };
    expect(electorateOf(buildDecision(), meeting, facts)).toBeNull();
  });
});

describe('a vote', () => {
  it.each([
    [{ for: 3, against: 2, abstained: 9 }, 'majority'],
    [{ for: 2, against: 2, abstained: 0 }, 'tie'],
    [{ for: 1, against: 2, abstained: 0 }, 'no-majority'],
    [{ for: 0, against: 0, abstained: 4 }, null],
  ] as const)('%o is %s', (votes, outcome) => {
    expect(voteOutcome(votes)).toBe(outcome);
  });

  it('cannot have more votes than voters who were present', () => {
    const votes = { for: 2, against: 1, abstained: 0 };
    expect(votesTooMany(votes, electorate([noVote('a', 'q1')], ['a', 'b', 'c']))).toBe(1);
    expect(votesTooMany(votes, electorate([], ['a', 'b', 'c']))).toBe(0);
    expect(votesTooMany(votes, electorate([], []))).toBe(0);
    expect(votesTooMany(votes, null)).toBe(0);
  });
});
