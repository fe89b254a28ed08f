import { listRounds } from '../../../db/comments/rounds.ts';
import { RESPONSE_COLUMNS } from '../../../shared/comments/report.ts';
import { readRoundReport } from '../../commands/comments/round-report.ts';
import { wordsOf } from '../comments/report-source.ts';
import { responseCells } from '../comments/response-table.ts';
import { type ListMaker, tableOf, WIDTH } from './list.ts';

const TEXTS = new Set(['quote', 'comment', 'proposal', 'reason', 'answer', 'change']);

/**
 * The comments of all rounds with decision, reason and answer. It is the group's own list, with names; the public
 * table is made of one round and can leave them out.
 */
export const commentList: ListMaker = ({ db, t, language, exportedAt }) => {
  const rows = listRounds(db).flatMap(round => {
    const report = readRoundReport(db, round.id, { exportedAt, withNames: true });
    const words = wordsOf(report, language);
    return report.comments.map(comment => ({
      round: `${round.number}. ${round.title}`,
      cells: { ...responseCells(comment, words), number: comment.number },
    }));
  });
  return tableOf(t('lists.name.comments'), rows, [
    [t('lists.column.round'), WIDTH.name, row => row.round],
    ...RESPONSE_COLUMNS.map(column => {
      const width = column === 'number' ? WIDTH.number : TEXTS.has(column) ? WIDTH.text : WIDTH.name;
      const title = t(`replies.reports.columns.${column}`);
      return [title, width, (row: (typeof rows)[number]) => row.cells[column]] as [
        string,
        number,
        (row: (typeof rows)[number]) => string | number,
      ];
    }),
  ]);
};
