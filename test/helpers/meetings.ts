import type { Action } from '../../shared/meetings/action.ts';
import type { Decision } from '../../shared/meetings/decision.ts';
import { type Meeting, type Topic, UNPLANNED } from '../../shared/meetings/meeting.ts';

const own = { origin: 'project', revision: 1 } as const;

export function buildTopic(fields: Partial<Topic> = {}): Topic {
  return {
    id: 't1',
    text: 'Oefentherapie',
    minutes: '',
    questionIds: [],
    source: null,
    revision: 1,
    ...fields,
  };
}

export function buildMeeting(fields: Partial<Meeting> = {}): Meeting {
  return {
    ...own,
    ...UNPLANNED,
    id: 'm1',
    number: 6,
    theme: 'Therapeutisch proces',
    bodies: [],
    topics: [],
    attendance: [],
    ...fields,
  };
}

export function buildDecision(fields: Partial<Decision> = {}): Decision {
  return {
    ...own,
    id: 'd1',
    meetingId: 'm1',
    number: '6.1',
    text: 'De aanbeveling wordt overgenomen.',
    rationale: 'De gewenste effecten zijn groter dan de ongewenste.',
    topicId: null,
    questionId: null,
    votes: null,
    ...fields,
  };
}

export function buildAction(fields: Partial<Action> = {}): Action {
  return {
    ...own,
    id: 'a1',
    number: 1,
    text: 'Tekst herschrijven',
    meetingId: 'm1',
    seatId: null,
    dueOn: null,
    doneOn: null,
    ...fields,
  };
}
