import type { TFunction } from 'i18next';
import { decimalText, percentText } from '../locales/number-text.ts';
import type { Language } from '../project.ts';
import { choiceName } from './names.ts';
import type { VoteOutcome } from './outcome.ts';
import { isRating } from './rules.ts';
import { optionsOf } from './subject.ts';
import { ABSTAIN, type Tally } from './tally.ts';
import type { Vote } from './vote.ts';

export interface Wording {
  t: TFunction;
  language: Language;
}

/** By which rule and quorum a vote is decided, in words. */
export function termsText(
  { rule, form, abstentions, quorum }: Pick<Vote, 'rule' | 'form' | 'abstentions' | 'quorum'>,
  { t }: Wording,
): string {
  return [
    t(`consensus.ruleText.${rule}`),
    ...(isRating(rule) ? [] : [t(`consensus.abstentionsText.${abstentions}`)]),
    t(`consensus.quorumText.${quorum}`),
    t(`consensus.formText.${form}`),
  ].join(' ');
}

/** What came out, in one line: reached and for what, or why not. */
export function verdictText(vote: Vote, outcome: VoteOutcome, { t }: Wording): string {
  const { verdict, winner, cast, needed } = outcome;
  if (verdict === 'no-quorum') return t('consensus.verdict.no-quorum', { cast, needed });
  if (verdict !== 'reached' || winner === null) return t(`consensus.verdict.${verdict}`);
  const isAbout = vote.proposal !== null && isRating(vote.rule) && vote.subject !== 'wording';
  const name = choiceName(winner, t);
  if (!isAbout || vote.proposal === null) return t('consensus.verdict.reached', { winner: name });
  const line = t('consensus.line', { subject: name, name: choiceName(vote.proposal, t) });
  return t('consensus.verdict.reached', { winner: line });
}

/** How many voted, and what they did. */
export function countsText({ cast, electorate, abstained, needed }: VoteOutcome, { t }: Wording): string {
  return t('consensus.counts', { count: cast, electorate, abstained, needed });
}

/** Median and spread of ratings, and for RAND/UCLA whether the panel disagrees; empty for a vote by share. */
export function ratingText({ spread, rand }: VoteOutcome, wording: Wording): string {
  if (spread === null) return '';
  const { t } = wording;
  const of = (value: number) => numberText(value, wording);
  const middle = t('consensus.spread', {
    median: of(spread.median),
    iqr: of(spread.iqr),
    p25: of(spread.p25),
    p75: of(spread.p75),
    high: spread.high,
    low: spread.low,
  });
  if (rand === null) return middle;
  const about = t(rand.disagreement ? 'consensus.disagreement' : 'consensus.noDisagreement', {
    ipr: of(rand.ipr),
    ipras: of(rand.ipras),
  });
  return `${middle} ${about}`;
}

/** One line of a result: a choice with its votes and its share, which is null where abstentions are left out. */
export interface ShareLine {
  choice: string;
  name: string;
  count: number;
  share: number | null;
}

/** Every choice on the ballot with its votes, in the order of the ballot, abstentions last where there are any. */
export function shareLines(vote: Vote, tally: Tally, outcome: VoteOutcome, { t }: Wording): ShareLine[] {
  const options = optionsOf({ kind: vote.subject, criterion: vote.criterion }, vote.rule);
  const isCounted = vote.abstentions === 'counted' && !isRating(vote.rule);
  return [...options, ...(outcome.abstained > 0 ? [ABSTAIN] : [])].map(choice => {
    const count = tally[choice] ?? 0;
    const hasShare = outcome.counted > 0 && (choice !== ABSTAIN || isCounted);
    return { choice, name: choiceName(choice, t), count, share: hasShare ? count / outcome.counted : null };
  });
}

/** A number with at most one decimal, as the language writes it. */
export function numberText(value: number, { language }: Wording): string {
  return decimalText(value, language, 2);
}

/** A share as a percentage; cut to one decimal, so that 74.96 % is never shown as 75 %. */
export function shareText(share: number, { language }: Wording): string {
  const cut = Math.floor(share * 1000 + 1e-9) / 1000;
  return percentText(cut, language, 1);
}
