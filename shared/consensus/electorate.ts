import { type NoVoteReason, votersOn, whyExcluded } from '../people/interest-rules.ts';
import type { Declaration } from '../people/interests.ts';
import { rightsOfPerson } from '../people/rights.ts';
import type { Seat } from '../people.ts';

export type ExclusionReason = Exclude<NoVoteReason, 'no-right'>;

export interface Elector {
  /** Null for somebody who is no longer among the persons, and in examples. */
  personId: string | null;
  name: string;
  /** Why their interests keep them from this vote; null for who may vote. */
  excluded: ExclusionReason | null;
}

/**
 * Everybody whose seat gives a vote, with those whose interests bar them from this key question named as such. A
 * recommendation without a question is barred only by interests that bar from all questions.
 */
export function electorsOn(
  questionId: string | null,
  facts: { seats: readonly Seat[]; declarations: readonly Declaration[] },
): Elector[] {
  const subject = questionId ?? '';
  const voting = new Set(votersOn(subject, facts));
  const electors = new Map<string, Elector>();
  for (const { personId, personName } of facts.seats) {
    if (personId === null || personName === null || electors.has(personId)) continue;
    if (!rightsOfPerson(personId, facts.seats).includes('vote')) continue;
    const excluded = voting.has(personId) ? null : whyExcluded(personId, subject, facts.declarations);
    electors.set(personId, { personId, name: personName, excluded });
  }
  return [...electors.values()];
}
