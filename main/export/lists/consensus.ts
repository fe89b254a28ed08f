import { listVotes } from '../../../db/consensus/votes.ts';
import { choiceName, subjectName } from '../../../shared/consensus/names.ts';
import { electorateOf, outcomeOf } from '../../../shared/consensus/vote.ts';
import { countsText, ratingText, shareLines, verdictText } from '../../../shared/consensus/words.ts';
import { dayOf, type ListMaker, lines, questionNames, tableOf, WIDTH } from './list.ts';

/** Votes and what came of them; who chose what stands nowhere. */
export const voteList: ListMaker = ({ db, t, language }) => {
  const questionName = questionNames(db);
  const wording = { t, language };
  return tableOf(t('terms.area.consensus'), listVotes(db), [
    [t('lists.column.number'), WIDTH.number, row => row.number],
    [
      t('consensus.aboutWhat'),
      WIDTH.name,
      row => subjectName({ kind: row.subject, criterion: row.criterion }, t),
    ],
    [t('lists.column.title'), WIDTH.name, row => row.title],
    [t('lists.column.question'), WIDTH.line, row => questionName(row.questionId)],
    [t('consensus.statement'), WIDTH.text, row => row.statement],
    [t('lists.column.proposal'), WIDTH.name, row => row.proposal && choiceName(row.proposal, t)],
    [t('consensus.rule'), WIDTH.name, row => t(`consensus.ruleName.${row.rule}`)],
    [t('consensus.form'), WIDTH.name, row => t(`consensus.formName.${row.form}`)],
    [t('consensus.quorum'), WIDTH.name, row => t(`consensus.quorumName.${row.quorum}`)],
    [t('lists.column.round'), WIDTH.number, row => row.round],
    [t('lists.column.opened'), WIDTH.word, row => dayOf(row.openedAt)],
    [t('lists.column.closed'), WIDTH.word, row => dayOf(row.closedAt)],
    [t('consensus.voters'), WIDTH.word, electorateOf],
    [
      t('lists.column.votes'),
      WIDTH.line,
      row => {
        const outcome = outcomeOf(row);
        if (outcome === null || row.tally === null) return null;
        const shares = shareLines(row, row.tally, outcome, wording);
        return lines(shares.map(({ name, count }) => `${name}: ${count}`));
      },
    ],
    [
      t('lists.column.result'),
      WIDTH.line,
      row => {
        const outcome = outcomeOf(row);
        if (outcome === null) return null;
        return lines([
          verdictText(row, outcome, wording),
          countsText(outcome, wording),
          ratingText(outcome, wording),
        ]);
      },
    ],
    [t('consensus.minority'), WIDTH.line, row => row.minority],
    [t('consensus.takenShort'), WIDTH.word, row => dayOf(row.takenAt)],
  ]);
};
