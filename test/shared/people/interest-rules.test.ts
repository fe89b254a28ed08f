import { describe, expect, it } from 'vitest';
import { allInterestsAssessed, countPeople } from '../../../shared/people/counts.ts';
import {
  interestState,
  isAssessed,
  mayLead,
  votersOn,
  whyNoVote,
} from '../../../shared/people/interest-rules.ts';
import type { Declaration, InterestAction } from '../../../shared/people/interests.ts';
import { ASSESSED, declaration, seat } from '../../helpers/people-facts.ts';

const OLD = declaration('a', '2026-02-03', { ...ASSESSED, action: 'none' });

describe('how it stands with interests', () => {
  const CASES: readonly (readonly [
    name: string,
    declarations: Declaration[],
    today: string,
    state: string,
  ])[] = [
    ['none declared', [], '2026-06-01', 'missing'],
    ['somebody else declared', [declaration('b', '2026-02-03')], '2026-06-01', 'missing'],
    ['declared', [declaration('a', '2026-02-03')], '2026-06-01', 'unassessed'],
    ['assessed', [OLD], '2026-06-01', 'assessed'],
    ['a year to the day', [OLD], '2027-02-03', 'assessed'],
    ['a day over a year', [OLD], '2027-02-04', 'outdated'],
    ['over a year from 29 February', [declaration('a', '2024-02-29', ASSESSED)], '2025-03-02', 'outdated'],
    ['renewed', [OLD, declaration('a', '2027-01-01')], '2027-06-01', 'unassessed'],
    [
      'half assessed',
      [declaration('a', '2026-02-03', { ...ASSESSED, action: null })],
      '2026-06-01',
      'unassessed',
    ],
  ];
  for (const [name, declarations, today, state] of CASES) {
    it(`${name}: ${state}`, () => expect(interestState('a', declarations, today)).toBe(state));
  }

  it('needs a name, a day, a weight and an action', () => {
    const whole = { ...ASSESSED, action: 'none' } as const;
    expect(isAssessed(whole)).toBe(true);
    for (const part of [{ assessedBy: '' }, { assessedOn: null }, { level: null }, { action: null }]) {
      expect(isAssessed({ ...whole, ...part })).toBe(false);
    }
  });
});

describe('who may vote on a key question', () => {
  const why = (action: InterestAction | null, questions: readonly string[], questionId = 'q1') =>
    whyNoVote('a', questionId, {
      seats: [seat('a')],
      declarations: [
        declaration('a', '2026-02-03', {
          ...ASSESSED,
          action,
          consequences: questions.map(id => ({ questionId: id, consequence: 'no-vote' })),
        }),
      ],
    });

  it('follows the action and the questions that are named', () => {
    for (const action of ['none', 'disclose', 'no-lead'] as const) {
      expect(why(action, [])).toBeNull();
      expect(why(action, ['q1'])).toBe('excluded-from-question');
      expect(why(action, ['q2'])).toBeNull();
    }
    for (const action of ['abstain', 'leave-room'] as const) {
      expect(why(action, [])).toBe('excluded-by-action');
      expect(why(action, ['q1'])).toBe('excluded-from-question');
      expect(why(action, ['q2'])).toBeNull();
    }
    expect(why('no-part', ['q2'])).toBe('excluded-by-action');
    expect(why(null, ['q1'])).toBeNull();
  });

  it('needs a seat that gives a vote', () => {
    const vote = (fields: Parameters<typeof seat>[1]) =>
      whyNoVote('a', 'q1', { seats: [seat('a', fields)], declarations: [] });
    expect(vote({})).toBeNull();
    expect(vote({ capacity: 'chair' })).toBeNull();
    expect(vote({ capacity: 'patient' })).toBeNull();
    for (const capacity of ['secretary', 'methodologist', 'observer'] as const) {
      expect(vote({ capacity })).toBe('no-right');
    }
    for (const body of ['authors', 'sounding-board', 'steering-group'] as const) {
      expect(vote({ body })).toBe('no-right');
    }
  });

  it('keeps an exclusion in force while a newer declaration waits', () => {
    const declarations = [
      declaration('a', '2026-02-03', { ...ASSESSED, action: 'abstain' }),
      declaration('a', '2026-09-03'),
    ];
    expect(whyNoVote('a', 'q1', { seats: [seat('a')], declarations })).toBe('excluded-by-action');
  });

  it('lists everybody once, whatever the number of seats', () => {
    const seats = [seat('a'), seat('b', { body: 'authors' }), seat('b'), seat('a'), seat(null)];
    expect(votersOn('q1', { seats, declarations: [] })).toEqual(['a', 'b']);
  });
});

describe('who may lead on a key question', () => {
  const leads = (action: InterestAction, questions: readonly string[]) =>
    mayLead('a', 'q1', [
      declaration('a', '2026-02-03', {
        ...ASSESSED,
        action,
        consequences: questions.map(id => ({ questionId: id, consequence: 'no-lead' })),
      }),
    ]);
  it('follows the action and the questions that are named', () => {
    expect(mayLead('a', 'q1', [])).toBe(true);
    for (const action of ['none', 'disclose'] as const) {
      expect([leads(action, []), leads(action, ['q1']), leads(action, ['q2'])]).toEqual([true, false, true]);
    }
    for (const action of ['no-lead', 'abstain', 'leave-room'] as const) {
      expect([leads(action, []), leads(action, ['q1']), leads(action, ['q2'])]).toEqual([false, false, true]);
    }
    expect(leads('no-part', ['q2'])).toBe(false);
  });
});

describe('the numbers criteria rest on', () => {
  it('count seats, people and declarations', () => {
    const counts = countPeople({
      organisations: [
        { id: 'o1', participation: 'accepted' },
        { id: 'o2', participation: 'invited' },
        { id: 'o3', participation: 'not-invited' },
      ],
      seats: [
        seat('a', { capacity: 'chair' }),
        seat('b', { body: 'authors' }),
        seat('b', { capacity: 'patient' }),
        seat(null),
      ],
      declarations: [OLD],
      today: '2026-06-01',
    });
    expect(counts).toMatchObject({
      organisations: 3,
      accepted: 1,
      awaiting: 1,
      declined: 0,
      notInvited: 1,
      seats: 4,
      vacant: 1,
      seated: { authors: 1, 'working-group': 2, 'sounding-board': 0, 'steering-group': 0 },
      chairs: 1,
      patients: 1,
      persons: 2,
      declarationsMissing: 1,
      declarationsAssessed: 1,
    });
    expect(allInterestsAssessed(counts)).toBe(false);
  });

  it('do not call an empty group assessed', () => {
    const facts = { organisations: [], seats: [seat(null)], declarations: [], today: '2026-06-01' };
    expect(allInterestsAssessed(countPeople(facts))).toBe(false);
    expect(allInterestsAssessed(countPeople({ ...facts, seats: [seat('a')], declarations: [OLD] }))).toBe(
      true,
    );
  });
});
