import { daysBetween } from '../dates.ts';
import type { Invitation, RoundRow, RoundState } from './round.ts';

/** Why a round cannot go on to a state; the words stand in the locales under `comments.obstacle`. */
export const ROUND_OBSTACLES = [
  'no-version',
  'nobody-invited',
  'files-received',
  'dates-reversed',
  'unanswered',
] as const;
export type RoundObstacle = (typeof ROUND_OBSTACLES)[number];

/** What the rules look at besides the round itself. */
export interface RoundFacts {
  invitations: number;
  files: number;
  /** Comments that have no answer yet. */
  unanswered: number;
}

const NEXT: Readonly<Record<RoundState, readonly RoundState[]>> = {
  draft: ['open'],
  open: ['closed', 'draft'],
  closed: ['answered', 'open'],
  answered: ['reported', 'closed'],
  reported: ['answered'],
};

/** The states a round can go to, the usual one first. */
export function nextStates(state: RoundState): readonly RoundState[] {
  return NEXT[state];
}

/**
 * What stands between a round and a state. A round opens with a frozen version and somebody to ask; it goes back
 * to draft only as long as nothing came in; it is answered when every comment is.
 */
export function obstaclesTo(
  to: RoundState,
  round: Pick<RoundRow, 'versionId' | 'opensOn' | 'closesOn'>,
  facts: RoundFacts,
): RoundObstacle[] {
  const found: RoundObstacle[] = [];
  if (to === 'open') {
    if (round.versionId === null) found.push('no-version');
    if (facts.invitations === 0) found.push('nobody-invited');
    if (round.opensOn !== null && round.closesOn !== null && round.closesOn < round.opensOn)
      found.push('dates-reversed');
  }
  if (to === 'draft' && facts.files > 0) found.push('files-received');
  if ((to === 'answered' || to === 'reported') && facts.unanswered > 0) found.push('unanswered');
  return found;
}

/** Whether what people comment on may still change: only as long as no packet goes out. */
export function isSetUpOpen(state: RoundState): boolean {
  return state === 'draft';
}

/** Whether packets may be handed out. */
export function canSend(state: RoundState): boolean {
  return state !== 'draft';
}

/** Days until the round closes on `today`; null without a date. Negative when it is past. */
export function daysLeft(round: Pick<RoundRow, 'closesOn'>, today: string): number | null {
  return round.closesOn === null ? null : daysBetween(today, round.closesOn);
}

/** Who has been asked and has not answered yet; those that declined are left alone. */
export function awaitingAnswer(invitations: readonly Invitation[]): Invitation[] {
  return invitations.filter(row => row.kind !== 'open' && row.files === 0 && row.delivery !== 'declined');
}
