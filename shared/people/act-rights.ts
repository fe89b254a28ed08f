import type { Body, Capacity, Seat } from '../people.ts';
import { type Right, rightsOfPerson, rightsOfSeat } from './rights.ts';

/**
 * Which act asks for which right. This is a working agreement of the project group, not security: who has the
 * file can change it, and every user says in which seat they work. It keeps a member from rewriting a text by
 * accident and makes visible who is to do what. As long as somebody has chosen no seat they work as project
 * leader, who may do everything.
 */

/** One of these rights is enough. The first is the one that is named when all are missing. */
type Needed = readonly [Right, ...Right[]];

/** What acts of an area ask for, unless `ACT_RIGHTS` names the act; an area that is not listed asks for `draft`. */
const AREA_RIGHTS: Readonly<Record<string, Needed>> = {
  project: ['guard-method'],
  phases: ['guard-method'],
  initiation: ['draft', 'guard-method'],
  templates: ['draft', 'guard-method'],
  people: ['manage-group'],
  interests: ['assess-interests', 'manage-group'],
  letters: ['manage-group'],
  meetings: ['lead-meetings'],
  proposals: ['comment', 'draft'],
  editorial: ['draft', 'guard-method'],
  discussion: ['comment', 'draft'],
  replies: ['draft', 'decide'],
  planning: ['guard-method'],
  consensus: ['lead-meetings', 'draft', 'decide'],
  authorisation: ['decide', 'guard-method', 'approve'],
};

const USUAL: Needed = ['draft'];

/** Members give their own judgement; who leads or writes may type it in for them. */
const BALLOT: Needed = ['vote', 'draft', 'lead-meetings'];

/** Acts that differ from the rest of their area. */
const ACT_RIGHTS: Readonly<Record<string, Needed>> = {
  'phases.passGate': ['guard-method', 'approve'],
  'phases.tick': ['guard-method', 'draft'],
  'phases.untick': ['guard-method', 'draft'],
  'interests.assess': ['assess-interests'],
  'interests.setConsequence': ['assess-interests'],
  'meetings.addDecision': ['decide'],
  'meetings.updateDecision': ['decide'],
  'meetings.removeDecision': ['decide'],
  'meetings.updateAction': ['lead-meetings', 'draft'],
  'meetings.addAction': ['lead-meetings', 'draft'],
  'meetings.setQuorum': ['guard-method'],
  'bottlenecks.decide': ['decide', 'draft'],
  'bottlenecks.reopen': ['decide', 'draft'],
  'priorities.vote': BALLOT,
  'questions.rate': BALLOT,
  'questions.acceptFramework': ['decide', 'approve'],
  'questions.withdrawAcceptance': ['decide', 'approve'],
  'considerations.judge': BALLOT,
  'considerations.reviewed': ['decide', 'draft'],
  'considerations.adoptDrafts': ['decide', 'draft'],
  'selection.screen': BALLOT,
  'sources.appraise': BALLOT,
  'sources.updateAppraisal': BALLOT,
  'sources.removeAppraisal': BALLOT,
  'sources.score': BALLOT,
  'sources.takeAppraisals': BALLOT,
  'adapte.decide': ['decide', 'draft'],
  'adapte.undecide': ['decide', 'draft'],
  'selection.settle': ['decide', 'draft'],
  'consensus.cast': BALLOT,
  'consensus.takeBallots': ['lead-meetings', 'decide'],
  'consensus.takeOver': ['decide', 'draft'],
  'recommendations.setStatus': ['decide', 'draft'],
  'recommendations.confirm': ['decide', 'draft'],
  'replies.setOption': ['guard-method'],
  'proposals.decide': ['draft', 'decide'],
  'proposals.decideForAuthor': ['draft', 'decide'],
  'proposals.settle': ['draft', 'decide'],
};

/** The rights one of which an act asks for, e.g. `meetings.addDecision`; an area alone gives its usual ones. */
export function rightsFor(act: string): Needed {
  const [area = ''] = act.split('.');
  return ACT_RIGHTS[act] ?? AREA_RIGHTS[area] ?? USUAL;
}

/** The seat somebody works in, and what it lets them do. */
export interface WorkingAs {
  seatId: string;
  personName: string | null;
  role: string;
  body: Body;
  capacity: Capacity;
  rights: Right[];
}

/** Whether one may do this act; without a seat one is project leader and may do all. */
export function mayDo(act: string, workingAs: Pick<WorkingAs, 'rights'> | null): boolean {
  return workingAs === null || rightsFor(act).some(right => workingAs.rights.includes(right));
}

/**
 * What somebody in this seat may do: by all seats of the person on it, or by this one alone while it is vacant.
 * Null when the seat is gone; one is project leader again then.
 */
export function workingAs(seatId: string, seats: readonly Seat[]): WorkingAs | null {
  const seat = seats.find(candidate => candidate.id === seatId);
  if (!seat) return null;
  const { personId, personName, role, body, capacity } = seat;
  const rights = personId === null ? rightsOfSeat(seat) : rightsOfPerson(personId, seats);
  return { seatId, personName, role, body, capacity, rights };
}
