import { describe, expect, test } from 'vitest';
import { actionState, orderActions } from '../../../shared/meetings/action.ts';
import { findMeetingFacts, isHeld } from '../../../shared/meetings/facts.ts';
import { DEFAULT_QUORUM } from '../../../shared/meetings/quorum.ts';
import { buildAction, buildDecision, buildMeeting, buildTopic } from '../../helpers/meetings.ts';

const TODAY = '2026-11-21';

describe('actions', () => {
  test.each([
    [{ dueOn: null, doneOn: null }, 'open'],
    [{ dueOn: TODAY, doneOn: null }, 'open'],
    [{ dueOn: '2026-11-20', doneOn: null }, 'late'],
    [{ dueOn: '2026-11-20', doneOn: '2026-11-21' }, 'done'],
  ] as const)('%o is %s', (action, state) => {
    expect(actionState(action, TODAY)).toBe(state);
  });

  test('stand late first, then by date, undated next, done last with the newest first', () => {
    const actions = [
      buildAction({ id: 'done-old', doneOn: '2026-01-01' }),
      buildAction({ id: 'undated' }),
      buildAction({ id: 'soon', dueOn: '2026-12-01' }),
      buildAction({ id: 'done-new', doneOn: '2026-10-01' }),
      buildAction({ id: 'late', dueOn: '2026-01-01' }),
      buildAction({ id: 'later', dueOn: '2027-01-01' }),
    ];
    expect(orderActions(actions, TODAY).map(action => action.id)).toEqual([
      'late',
      'soon',
      'later',
      'undated',
      'done-new',
      'done-old',
    ]);
  });
});

describe('facts for the phases', () => {
  const seats = ['w1', 'w2', 'w3'].map(id => ({ id, body: 'working-group' as const }));
  const present = (seatId: string) => ({ seatId, state: 'present' as const, origin: 'project' as const });

  test('a meeting is held once somebody was there or its day has passed, not on the day itself', () => {
    expect(isHeld(buildMeeting(), TODAY)).toBe(false);
    expect(isHeld(buildMeeting({ heldOn: TODAY }), TODAY)).toBe(false);
    expect(isHeld(buildMeeting({ heldOn: '2026-11-20' }), TODAY)).toBe(true);
    expect(isHeld(buildMeeting({ attendance: [present('w1')] }), TODAY)).toBe(true);
  });

  test('count meetings, quorum, decisions with their rationale, and actions', () => {
    const facts = findMeetingFacts(
      {
        meetings: [
          buildMeeting({ id: 'a', number: 1, topics: [buildTopic()], attendance: ['w1', 'w2'].map(present) }),
          buildMeeting({ id: 'b', number: 2, attendance: [present('w1')] }),
          buildMeeting({ id: 'c', number: 3, heldOn: '2026-01-01' }),
          buildMeeting({ id: 'd', number: 4, heldOn: '2027-01-01' }),
        ],
        decisions: [buildDecision(), buildDecision({ id: 'd2', number: '1.2', rationale: ' ' })],
        actions: [buildAction({ dueOn: '2026-01-01' }), buildAction(), buildAction({ doneOn: TODAY })],
        seats,
        rule: DEFAULT_QUORUM,
      },
      TODAY,
    );
    expect(facts).toEqual({
      meetings: 4,
      withAgenda: 1,
      held: 3,
      quorumReached: 1,
      quorumMissing: [
        { id: 'b', number: 2 },
        { id: 'c', number: 3 },
      ],
      decisions: 2,
      decisionsWithRationale: 1,
      withoutRationale: [{ id: 'd2', number: '1.2' }],
      openActions: 2,
      lateActions: 1,
    });
  });
});
