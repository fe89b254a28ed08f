import type { Seat } from '../people.ts';
import type { Declaration, InterestAction } from './interests.ts';
import { rightsOfPerson } from './rights.ts';

/** How long a declaration holds before it must be confirmed or renewed: a year, as is customary. */
export const DECLARATION_MONTHS = 12;

export const INTEREST_STATES = ['missing', 'outdated', 'unassessed', 'assessed'] as const;
export type InterestState = (typeof INTEREST_STATES)[number];

/** Whether the assessment says all it must: by whom, when, how much it weighs and what follows. */
export function isAssessed(
  declaration: Pick<Declaration, 'assessedBy' | 'assessedOn' | 'level' | 'action'>,
): boolean {
  const { assessedBy, assessedOn, level, action } = declaration;
  return assessedBy !== '' && assessedOn !== null && level !== null && action !== null;
}

/** The newest declaration of a person, or null. Of two on one day the one made last counts. */
export function newestDeclaration(
  personId: string,
  declarations: readonly Declaration[],
): Declaration | null {
  return newest(declarations.filter(declaration => declaration.personId === personId));
}

/**
 * The assessment in force: that of the newest assessed declaration. It stays in force while a newer declaration
 * waits to be assessed, so an update never lifts an exclusion by itself.
 */
export function assessmentInForce(
  personId: string,
  declarations: readonly Declaration[],
): Declaration | null {
  return newest(
    declarations.filter(declaration => declaration.personId === personId && isAssessed(declaration)),
  );
}

function newest(declarations: readonly Declaration[]): Declaration | null {
  return declarations.reduce<Declaration | null>(
    (best, next) =>
      best === null ||
      next.declaredOn > best.declaredOn ||
      (next.declaredOn === best.declaredOn && next.id > best.id)
        ? next
        : best,
    null,
  );
}

/**
 * How it stands with a person's interests: none declared, declared longer ago than a declaration holds, declared
 * but not assessed, or assessed. `today` is a calendar day.
 */
export function interestState(
  personId: string,
  declarations: readonly Declaration[],
  today: string,
): InterestState {
  const declaration = newestDeclaration(personId, declarations);
  if (!declaration) return 'missing';
  if (today > dayAfterMonths(declaration.declaredOn, DECLARATION_MONTHS)) return 'outdated';
  return isAssessed(declaration) ? 'assessed' : 'unassessed';
}

/** The same day a number of months later; 29 February becomes 1 March where there is none. */
export function dayAfterMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

/** Why somebody has no vote on a question. */
export type NoVoteReason = 'no-right' | 'excluded-from-question' | 'excluded-by-action';

const ACTIONS_WITHOUT_VOTE: readonly InterestAction[] = ['abstain', 'leave-room', 'no-part'];

/**
 * Whether a person's interests bar them from judging a key question; null means no. By the assessment in force: a
 * question named there, or an action that bars from deciding. "Abstain" and "leave the room" bar from the
 * questions named with `no-vote`, and from all when none is named; "no part" always bars from all.
 */
export function whyExcluded(
  personId: string,
  questionId: string,
  declarations: readonly Declaration[],
): Exclude<NoVoteReason, 'no-right'> | null {
  const assessment = assessmentInForce(personId, declarations);
  if (!assessment?.action) return null;
  if (assessment.action === 'no-part') return 'excluded-by-action';
  const barred = assessment.consequences.filter(({ consequence }) => consequence === 'no-vote');
  if (barred.some(consequence => consequence.questionId === questionId)) return 'excluded-from-question';
  return ACTIONS_WITHOUT_VOTE.includes(assessment.action) && barred.length === 0
    ? 'excluded-by-action'
    : null;
}

/** Whether a person may vote on a key question; null means yes. First by their seats, then by their interests. */
export function whyNoVote(
  personId: string,
  questionId: string,
  facts: { seats: readonly Seat[]; declarations: readonly Declaration[] },
): NoVoteReason | null {
  if (!rightsOfPerson(personId, facts.seats).includes('vote')) return 'no-right';
  return whyExcluded(personId, questionId, facts.declarations);
}

/** Ids of the persons who may vote on a key question, each once, in the order of the seats. */
export function votersOn(
  questionId: string,
  facts: { seats: readonly Seat[]; declarations: readonly Declaration[] },
): string[] {
  return seatedPersons(facts.seats).filter(personId => whyNoVote(personId, questionId, facts) === null);
}

/**
 * Whether a person may lead the work on a key question. Every action but "none" and "disclose" bars from leading:
 * the questions that are named, or all when none is; a question named with a consequence always does.
 */
export function mayLead(personId: string, questionId: string, declarations: readonly Declaration[]): boolean {
  const assessment = assessmentInForce(personId, declarations);
  if (!assessment) return true;
  const { action, consequences } = assessment;
  if (action === 'no-part' || consequences.some(named => named.questionId === questionId)) return false;
  return consequences.length > 0 || action === 'none' || action === 'disclose';
}

/** Everybody with a seat, each once, in the order of the seats: they all declare their interests. */
export function seatedPersons(seats: readonly Pick<Seat, 'personId'>[]): string[] {
  return [...new Set(seats.flatMap(seat => (seat.personId === null ? [] : [seat.personId])))];
}
