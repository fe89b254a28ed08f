import { subjectName } from '../../../../shared/consensus/names.ts';
import { outcomeOf, type Vote } from '../../../../shared/consensus/vote.ts';
import {
  countsText,
  ratingText,
  shareLines,
  shareText,
  termsText,
  verdictText,
} from '../../../../shared/consensus/words.ts';
import { formatDate } from '../../dates.ts';
import { type Block, PLAIN, paragraph, type Table } from '../../guideline-tree.ts';
import { paragraphs } from '../../meetings/blocks.ts';
import { simpleTable } from '../composition.ts';
import { entriesOrNote } from '../framework.ts';
import type { Account } from './account.ts';

/** Shares of the width for what was voted on, how, the counts, the outcome and the minority view. */
const COLUMNS = [0.24, 0.22, 0.15, 0.2, 0.19];

/** Votes as one table: what was voted on, how, with what outcome, and what those say who did not agree. */
export function voteTable(account: Account, votes: readonly Vote[], caption: string): Table {
  const { t } = account;
  const table = simpleTable(
    account,
    caption,
    (['about', 'rule', 'counts', 'outcome', 'minority'] as const).map(column =>
      t(`accountability.votes.${column}`),
    ),
    votes.map(vote => voteRow(account, vote)),
  );
  return { ...table, columns: COLUMNS };
}

function voteRow({ t, language }: Account, vote: Vote): Block[][] {
  const outcome = outcomeOf(vote);
  const wording = { t, language };
  const subject = subjectName({ kind: vote.subject, criterion: vote.criterion }, t);
  const round = vote.round > 1 ? ` (${t('consensus.round', { round: vote.round })})` : '';
  const excluded = vote.voters.filter(voter => voter.excluded !== null).map(({ name }) => name);
  const about = [strong(`${subject}${round}`), paragraph(vote.title), ...paragraphs(vote.statement)];
  const how = [
    paragraph(termsText(vote, wording)),
    ...(excluded.length === 0
      ? []
      : [paragraph(t('accountability.votes.excluded', { names: excluded.join(', ') }))]),
  ];
  if (outcome === null || vote.tally === null)
    return [
      about,
      how,
      [paragraph('–')],
      entriesOrNote([], t('accountability.votes.open')),
      [paragraph('–')],
    ];
  const counts = shareLines(vote, vote.tally, outcome, wording).filter(({ count }) => count > 0);
  const closed = vote.closedAt === null ? '' : formatDate(vote.closedAt, language);
  return [
    about,
    how,
    counts.map(({ name, count, share }) =>
      paragraph(
        share === null
          ? t('accountability.votes.line', { name, count })
          : t('accountability.votes.lineShare', { name, count, share: shareText(share, wording) }),
      ),
    ),
    [
      strong(verdictText(vote, outcome, wording)),
      ...[
        countsText(outcome, wording),
        ratingText(outcome, wording),
        t('accountability.votes.closed', { date: closed }),
      ]
        .filter(text => text !== '')
        .map(paragraph),
    ],
    vote.minority === '' ? [paragraph(t('accountability.votes.noMinority'))] : paragraphs(vote.minority),
  ];
}

function strong(text: string): Block {
  return {
    kind: 'paragraph',
    inlines: [{ kind: 'text', text, marks: { ...PLAIN, strong: true }, link: null }],
  };
}
