import { ANSWERS, ANSWERS_TO, type Answer, type ConsiderationId } from '../considerations/criteria.ts';
import { STRENGTHS, type Strength } from '../recommendations.ts';
import { isRating, type VoteRule } from './rules.ts';

/** What is voted on: a judgement among the considerations, the strength of a recommendation, or its wording. */
export const SUBJECT_KINDS = ['judgement', 'strength', 'wording'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export const AGREEMENT = ['agree', 'disagree'] as const;

/** The scale of RAND/UCLA and Delphi: 1 is wholly disagree, 9 wholly agree. */
export const SCALE = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

export interface VoteSubject {
  kind: SubjectKind;
  /** The criterion of a judgement; null for the others. */
  criterion: ConsiderationId | null;
}

/** What stands on the ballot, abstaining apart: the scale when it is rated, else the answers the subject knows. */
export function optionsOf({ kind, criterion }: VoteSubject, rule: VoteRule): readonly string[] {
  if (isRating(rule)) return SCALE;
  if (kind === 'strength') return STRENGTHS;
  if (kind === 'judgement') return criterion === null ? [] : ANSWERS_TO[criterion];
  return AGREEMENT;
}

/** A rating needs something to agree with: the strength or answer that is proposed. */
export function needsProposal(kind: SubjectKind, rule: VoteRule): boolean {
  return isRating(rule) && kind !== 'wording';
}

export function asStrength(choice: string | null): Strength | null {
  return STRENGTHS.find(strength => strength === choice) ?? null;
}

export function asAnswer(choice: string | null): Answer | null {
  return ANSWERS.find(answer => answer === choice) ?? null;
}
