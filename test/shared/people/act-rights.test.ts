import { describe, expect, it } from 'vitest';
import { mayDo, workingAs } from '../../../shared/people/act-rights.ts';
import type { Body, Capacity } from '../../../shared/people.ts';
import { seat } from '../../helpers/people-facts.ts';

const ACTS = {
  text: 'documents.pushSteps',
  propose: 'proposals.write',
  settle: 'proposals.settle',
  question: 'questions.update',
  rate: 'questions.rate',
  vote: 'priorities.vote',
  outcome: 'bottlenecks.decide',
  agenda: 'meetings.addTopic',
  decision: 'meetings.addDecision',
  gate: 'phases.passGate',
  tick: 'phases.tick',
  skip: 'phases.skipStep',
  group: 'people.addSeat',
  import: 'people.import',
  declare: 'interests.declare',
  assess: 'interests.assess',
} as const;
type Act = keyof typeof ACTS;

/** What somebody may do with one seat, of the acts above. */
function allowed(body: Body, capacity: Capacity): Act[] {
  const mine = workingAs('seat', [seat('p', { id: 'seat', body, capacity })]);
  return (Object.keys(ACTS) as Act[]).filter(act => mayDo(ACTS[act], mine));
}

const AUTHOR: Act[] = ['text', 'propose', 'settle', 'question', 'rate', 'vote', 'outcome', 'tick'];
const CASES: [Body, Capacity, Act[]][] = [
  ['authors', 'member', AUTHOR],
  ['working-group', 'member', ['propose', 'rate', 'vote']],
  ['working-group', 'patient', ['propose', 'rate', 'vote']],
  ['working-group', 'observer', ['propose']],
  ['working-group', 'methodologist', [...AUTHOR, 'gate', 'skip']],
  ['working-group', 'secretary', [...AUTHOR, 'agenda', 'decision', 'group', 'import', 'declare', 'assess']],
  [
    'working-group',
    'chair',
    (Object.keys(ACTS) as Act[]).filter(act => act !== 'text' && act !== 'question'),
  ],
  ['sounding-board', 'member', ['propose']],
  ['steering-group', 'member', ['propose', 'gate', 'tick', 'skip']],
  ['steering-group', 'observer', ['propose']],
];

describe('which acts a seat allows', () => {
  it.each(CASES)('%s, %s', (body, capacity, acts) => {
    expect(allowed(body, capacity).toSorted()).toEqual(acts.toSorted());
  });

  it('is everything for who works in no seat', () => {
    expect(Object.values(ACTS).every(act => mayDo(act, null))).toBe(true);
  });

  it('adds up over the seats of one person, and is that of the seat alone while it is vacant', () => {
    const seats = [
      seat('a', { id: 'one', body: 'authors' }),
      seat('a', { id: 'two' }),
      seat(null, { id: 'three', body: 'sounding-board' }),
    ];
    expect(workingAs('two', seats)?.rights).toEqual(['vote', 'draft', 'comment']);
    expect(workingAs('three', seats)?.rights).toEqual(['comment']);
    expect(workingAs('gone', seats)).toBeNull();
  });
});
