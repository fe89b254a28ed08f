import type { TFunction } from 'i18next';
import { asAnswer, asStrength, type VoteSubject } from './subject.ts';
import { ABSTAIN } from './tally.ts';
import type { Vote } from './vote.ts';

/** What a choice on the ballot is called. */
export function choiceName(choice: string, t: TFunction): string {
  const strength = asStrength(choice);
  if (strength !== null) return t(`terms.strength.${strength}`);
  const answer = asAnswer(choice);
  if (answer !== null) return t(`considerations.answer.${answer}`);
  if (choice === ABSTAIN) return t('consensus.abstain');
  if (choice === 'agree' || choice === 'disagree') return t(`consensus.${choice}`);
  return choice;
}

/** What is voted on in a few words: "Sterkte", "Formulering", or the criterion. */
export function subjectName({ kind, criterion }: VoteSubject, t: TFunction): string {
  if (criterion !== null) return t(`considerations.criterion.${criterion}`);
  return kind === 'wording' ? t('consensus.subject.wording') : t('consensus.subject.strength');
}

/** A vote in one line: "3. Sterkte: Oefentherapie". */
export function voteName(
  vote: Pick<Vote, 'number' | 'subject' | 'criterion' | 'title' | 'round'>,
  t: TFunction,
): string {
  const subject = subjectName({ kind: vote.subject, criterion: vote.criterion }, t);
  const round = vote.round > 1 ? ` (${t('consensus.round', { round: vote.round })})` : '';
  return `${t('consensus.line', { subject, name: vote.title })}${round}`;
}
