import { listBottlenecks } from '../../../db/bottlenecks.ts';
import { dayOf, type ListMaker, lines, questionNames, tableOf, WIDTH } from './list.ts';

export const bottleneckList: ListMaker = ({ db, t }) => {
  const questionName = questionNames(db);
  return tableOf(t('terms.area.bottlenecks'), listBottlenecks(db), [
    [t('lists.column.number'), WIDTH.number, row => row.number],
    [t('lists.column.theme'), WIDTH.name, row => row.theme],
    [t('lists.column.bottleneck'), WIDTH.text, row => row.text],
    [t('lists.column.source'), WIDTH.name, row => t(`terms.bottleneckSource.${row.source}`)],
    [t('lists.column.statements'), WIDTH.word, row => row.statements.length],
    [
      t('lists.column.raisedBy'),
      WIDTH.name,
      row =>
        lines([...new Set(row.statements.map(({ organisation, raisedBy }) => organisation || raisedBy))]),
    ],
    [t('lists.column.questions'), WIDTH.line, row => lines(row.questionIds.map(questionName))],
    [
      t('lists.column.decision'),
      WIDTH.name,
      row => (row.decision === null ? null : t(`terms.bottleneckOutcome.${row.decision.outcome}`)),
    ],
    [t('lists.column.reason'), WIDTH.line, row => row.decision?.reason ?? null],
    [t('lists.column.decidedBy'), WIDTH.name, row => row.decision?.decidedBy ?? null],
    [t('lists.column.decidedOn'), WIDTH.word, row => dayOf(row.decision?.decidedAt ?? null)],
    [t('lists.column.origin'), WIDTH.word, row => t(`terms.origin.${row.origin}`)],
  ]);
};
