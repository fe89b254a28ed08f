import { listQuestions } from '../../../db/questions.ts';
import { listCriteria } from '../../../db/selection/criteria.ts';
import { listSearches } from '../../../db/selection/searches.ts';
import { STAGES } from '../../../shared/selection/records.ts';
import { readScreeningRecords } from '../../commands/read-selection.ts';
import { dayOf, type ListMaker, lines, questionNames, tableOf, WIDTH } from './list.ts';

export const searchList: ListMaker = ({ db, t }) => {
  const questionName = questionNames(db);
  return tableOf(t('lists.name.searches'), listSearches(db), [
    [t('lists.column.question'), WIDTH.line, row => questionName(row.questionId)],
    [t('selection.search.kind'), WIDTH.word, row => t(`selection.source.${row.kind}`)],
    [t('selection.search.source'), WIDTH.name, row => row.name],
    [t('selection.search.platform'), WIDTH.name, row => row.platform],
    [t('selection.search.searchedOn'), WIDTH.word, row => row.searchedOn],
    [t('selection.search.strategy'), WIDTH.text, row => row.strategy],
    [t('selection.search.limits'), WIDTH.line, row => row.limits],
    [t('selection.search.filters'), WIDTH.line, row => row.filters],
    [t('selection.search.hits'), WIDTH.word, row => row.hits],
    [t('lists.column.imported'), WIDTH.word, row => row.imports.reduce((sum, file) => sum + file.records, 0)],
    [t('selection.search.searchedBy'), WIDTH.name, row => row.searchedBy],
    [t('selection.search.reviewedBy'), WIDTH.name, row => row.reviewedBy],
    [t('selection.search.note'), WIDTH.line, row => row.note],
  ]);
};

/** Who decided what on each record; of records not everybody judged nobody's decision but the viewer's own. */
export const screeningList: ListMaker = ({ db, t, viewer }) => {
  const rows = listQuestions(db).flatMap(question =>
    STAGES.flatMap(stage =>
      readScreeningRecords(db, question.id, stage, viewer.screener).map(record => ({
        ...record,
        question: `${question.number}. ${question.title}`,
        stage,
        reasons: new Map(
          listCriteria(db, question.id).map(({ id, number, text }) => [id, `${number}. ${text}`]),
        ),
      })),
    ),
  );
  return tableOf(t('lists.name.screening'), rows, [
    [t('lists.column.question'), WIDTH.line, row => row.question],
    [t('selection.stage.label'), WIDTH.name, row => t(`selection.stage.${row.stage}`)],
    [t('lists.column.number'), WIDTH.number, row => row.number],
    [t('lists.column.authors'), WIDTH.line, row => row.authors],
    [t('lists.column.year'), WIDTH.number, row => row.year],
    [t('lists.column.title'), WIDTH.text, row => row.title],
    [t('lists.column.container'), WIDTH.name, row => row.container],
    ['DOI', WIDTH.name, row => row.doi],
    [
      t('lists.column.state'),
      WIDTH.name,
      row => t(`selection.state.${row.isUnretrieved ? 'unretrieved' : row.state}`),
    ],
    [
      t('lists.column.decisions'),
      WIDTH.line,
      row =>
        row.decisions.length === 0 && row.mine
          ? t(`selection.decision.${row.mine.decision}`)
          : lines(
              row.decisions.map(
                ({ by, at, decision }) => `${by}: ${t(`selection.decision.${decision}`)} (${dayOf(at)})`,
              ),
            ),
    ],
    [
      t('lists.column.settledAs'),
      WIDTH.line,
      ({ resolution }) =>
        resolution &&
        `${t(`selection.decision.${resolution.decision}`)} (${resolution.by}, ${dayOf(resolution.at)})`,
    ],
    [
      t('lists.column.reason'),
      WIDTH.line,
      ({ resolution, decisions, reasons }) =>
        lines([
          ...new Set(
            (resolution ? [resolution] : decisions).map(
              ({ criterionId }) => reasons.get(criterionId ?? '') ?? '',
            ),
          ),
        ]),
    ],
  ]);
};
