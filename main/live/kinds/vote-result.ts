import { listVotes } from '../../../db/consensus/votes.ts';
import { voteName } from '../../../shared/consensus/names.ts';
import { outcomeOf, type Vote } from '../../../shared/consensus/vote.ts';
import {
  countsText,
  numberText,
  ratingText,
  shareLines,
  shareText,
  termsText,
  verdictText,
} from '../../../shared/consensus/words.ts';
import type { LiveResult } from '../../../shared/live.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { asJson, headedTable, text } from '../blocks.ts';
import { linesOf } from '../lines.ts';
import type { LiveSource } from '../source.ts';

/** The result of a closed vote: outcome and rule in words, the counts as a table, and the minority view. */
export const voteResult: LiveSource = {
  targets(db, language) {
    const t = translator(language);
    return listVotes(db)
      .filter(({ closedAt }) => closedAt !== null)
      .map(vote => ({ ref: vote.id, title: `${vote.number}. ${voteName(vote, t)}` }));
  },
  resolve(db, ref, language) {
    const vote = listVotes(db).find(({ id }) => id === ref);
    return vote ? drawVote(vote, language) : { missing: 'target-missing' };
  },
};

function drawVote(vote: Vote, language: Language): LiveResult {
  const outcome = outcomeOf(vote);
  if (outcome === null || vote.tally === null) return { missing: 'empty' };
  const t = translator(language);
  const wording = { t, language };
  const rows = shareLines(vote, vote.tally, outcome, wording).map(({ name, count, share }) => [
    name,
    numberText(count, wording),
    share === null ? '–' : shareText(share, wording),
  ]);
  const excluded = vote.voters.filter(voter => voter.excluded !== null).map(({ name }) => name);
  const notes = [
    countsText(outcome, wording),
    ratingText(outcome, wording),
    termsText(vote, wording),
    excluded.length === 0 ? '' : t('consensus.live.excluded', { names: excluded.join(', ') }),
    vote.minority === '' ? '' : t('consensus.live.minority', { text: vote.minority }),
  ];
  return asJson(
    text.paragraph(text.strong(verdictText(vote, outcome, wording))),
    headedTable(
      t('consensus.live.caption', { name: voteName(vote, t) }),
      [t('consensus.live.choice'), t('consensus.live.votes'), t('consensus.live.share')],
      rows,
    ),
    ...notes.filter(note => note !== '').flatMap(note => linesOf(note).map(line => text.paragraph(...line))),
  );
}
