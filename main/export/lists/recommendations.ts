import { listConsiderations } from '../../../db/considerations.ts';
import { listContent } from '../../../db/content.ts';
import { listIndicators } from '../../../db/implementation.ts';
import { criterionName } from '../../../shared/considerations/names.ts';
import { conditionTexts } from '../../../shared/recommendations/conditions.ts';
import { targetOf } from '../../../shared/recommendations/target.ts';
import { readRecommendations } from '../../commands/recommendations.ts';
import { dayOf, type ListMaker, lines, questionNames, tableOf, WIDTH } from './list.ts';

export const recommendationList: ListMaker = ({ db, t, language }) => {
  const questionName = questionNames(db);
  const content = listContent(db);
  const indicators = new Map(listIndicators(db).map(row => [row.id, `${row.number}. ${row.text}`]));
  const yes = (value: boolean) => (value ? t('lists.yes') : '');
  return tableOf(t('terms.area.recommendations'), readRecommendations(db), [
    [t('lists.column.title'), WIDTH.name, row => row.title],
    [t('lists.column.wording'), WIDTH.text, row => row.wording],
    [t('lists.column.isKey'), WIDTH.word, row => yes(row.isKey)],
    [t('lists.column.question'), WIDTH.line, row => questionName(row.questionId)],
    [
      t('lists.column.strength'),
      WIDTH.name,
      row => (row.strength === null ? null : t(`terms.strength.${row.strength}`)),
    ],
    [
      t('lists.column.certainty'),
      WIDTH.word,
      row => (row.certainty === null ? null : t(`terms.certainty.${row.certainty}`)),
    ],
    [t('lists.column.state'), WIDTH.word, row => t(`recommendations.status.${row.status}`)],
    [t('lists.column.population'), WIDTH.line, row => targetOf(row, content, language)],
    [t('lists.column.conditions'), WIDTH.line, row => lines(conditionTexts(row.conditions))],
    [t('lists.column.rationale'), WIDTH.text, row => row.rationale],
    [t('lists.column.knowledgeGaps'), WIDTH.text, row => row.knowledgeGaps],
    [
      t('terms.area.implementation'),
      WIDTH.line,
      row => lines(row.indicatorIds.map(id => indicators.get(id) ?? '')),
    ],
    [t('lists.column.decidedBy'), WIDTH.name, row => row.decidedBy],
    [t('lists.column.decidedOn'), WIDTH.word, row => dayOf(row.decidedAt)],
    [t('lists.column.origin'), WIDTH.word, row => t(`terms.origin.${row.origin}`)],
  ]);
};

export const considerationList: ListMaker = ({ db, t }) => {
  const questionName = questionNames(db);
  const titles = new Map(readRecommendations(db).map(row => [row.id, row.title]));
  const rows = listConsiderations(db).flatMap(({ entries, ...about }) =>
    entries.map(entry => ({ ...about, ...entry })),
  );
  return tableOf(t('terms.area.considerations'), rows, [
    [t('lists.column.question'), WIDTH.line, row => questionName(row.questionId)],
    [t('lists.column.recommendation'), WIDTH.name, row => titles.get(row.recommendationId ?? '') ?? null],
    [t('considerations.framework'), WIDTH.name, row => t(`considerations.frameworkName.${row.framework}`)],
    [t('considerations.criterionHeading'), WIDTH.name, row => criterionName(row.framework, row.criterion, t)],
    [
      t('considerations.stage.draft'),
      WIDTH.name,
      row => row.draft && t(`considerations.answer.${row.draft.answer}`),
    ],
    [
      t('considerations.stage.panel'),
      WIDTH.name,
      row => row.panel && t(`considerations.answer.${row.panel.answer}`),
    ],
    [t('considerations.evidence'), WIDTH.text, row => row.evidence],
    [t('considerations.remarks'), WIDTH.text, row => row.remarks],
    [t('lists.column.decidedBy'), WIDTH.name, row => row.panel?.by ?? null],
    [t('lists.column.decidedOn'), WIDTH.word, row => dayOf(row.panel?.at ?? null)],
  ]);
};

export const indicatorList: ListMaker = ({ db, t }) => {
  const titles = new Map(readRecommendations(db).map(row => [row.id, row.title]));
  return tableOf(t('implementation.indicators'), listIndicators(db), [
    [t('lists.column.number'), WIDTH.number, row => row.number],
    [t('lists.column.indicator'), WIDTH.text, row => row.text],
    [
      t('implementation.measures'),
      WIDTH.line,
      row => lines(row.recommendationIds.map(id => titles.get(id) ?? '')),
    ],
    [t('lists.column.origin'), WIDTH.word, row => t(`terms.origin.${row.origin}`)],
  ]);
};
