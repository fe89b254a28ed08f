import { listBottlenecks } from '../../../db/bottlenecks.ts';
import { listAcceptances } from '../../../db/framework.ts';
import { listModules } from '../../../db/question-modules.ts';
import { listQuestions } from '../../../db/questions.ts';
import { FRAMES } from '../../../shared/questions/frames.ts';
import { isFrameworkAccepted } from '../../../shared/questions/framework.ts';
import { summariseOutcome } from '../../../shared/questions/outcomes.ts';
import { statusOf } from '../../../shared/questions/status.ts';
import { readOutcomes } from '../../commands/outcomes.ts';
import { readRecommendations } from '../../commands/recommendations.ts';
import { type ListMaker, lines, questionNames, tableOf, WIDTH } from './list.ts';

export const questionList: ListMaker = ({ db, t }) => {
  const modules = new Map(listModules(db).map(row => [row.id, row.title]));
  const bottlenecks = new Map(listBottlenecks(db).map(row => [row.id, `${row.number}. ${row.theme}`]));
  const recommendations = new Map(readRecommendations(db).map(row => [row.id, row.title]));
  const frameworkAccepted = isFrameworkAccepted(listAcceptances(db));
  return tableOf(t('terms.area.questions'), listQuestions(db), [
    [t('lists.column.number'), WIDTH.number, row => row.number],
    [t('lists.column.title'), WIDTH.name, row => row.title],
    [t('lists.column.question'), WIDTH.text, row => row.text],
    [t('lists.column.kind'), WIDTH.name, row => t(`terms.questionKind.${row.kind}`)],
    [t('lists.column.module'), WIDTH.name, row => modules.get(row.moduleId ?? '') ?? null],
    [t('lists.column.type'), WIDTH.word, row => t(`frames.short.${row.type}`)],
    [
      t('lists.column.elements'),
      WIDTH.text,
      ({ type, elements }) =>
        lines(
          FRAMES[type].flatMap(({ id }) => {
            const text = id === 'outcomes' ? '' : (elements[id] ?? '');
            return text === '' ? [] : [t('ui.labelled', { label: t(`frames.element.${id}`), text })];
          }),
        ),
    ],
    [
      t('lists.column.approach'),
      WIDTH.name,
      row => (row.approach === null ? null : t(`frames.approach.${row.approach}`)),
    ],
    [
      t('lists.column.state'),
      WIDTH.name,
      row => {
        const facts = { frameworkAccepted, recommendations: row.recommendationIds.length };
        return t(`frames.status.${statusOf(row.setStatus, facts)}`);
      },
    ],
    [
      t('lists.column.bottlenecks'),
      WIDTH.line,
      row => lines(row.bottleneckIds.map(id => bottlenecks.get(id) ?? '')),
    ],
    [
      t('lists.column.recommendations'),
      WIDTH.line,
      row => lines(row.recommendationIds.map(id => recommendations.get(id) ?? '')),
    ],
    [t('lists.column.origin'), WIDTH.word, row => t(`terms.origin.${row.origin}`)],
  ]);
};

export const outcomeList: ListMaker = ({ db, t }) => {
  const questionName = questionNames(db);
  const rules = new Map(listQuestions(db).map(row => [row.id, row.ratingRule]));
  const rows = readOutcomes(db).map(outcome => {
    const rule = rules.get(outcome.questionId) ?? 'median';
    return { ...outcome, rule, rating: summariseOutcome(outcome, rule) };
  });
  return tableOf(t('lists.name.outcomes'), rows, [
    [t('lists.column.question'), WIDTH.line, row => questionName(row.questionId)],
    [t('lists.column.outcome'), WIDTH.name, row => row.name],
    [t('outcomes.measure'), WIDTH.line, row => row.measure],
    [t('outcomes.unit'), WIDTH.word, row => row.unit],
    [
      t('outcomes.direction.label'),
      WIDTH.word,
      row => (row.direction === null ? null : t(`outcomes.direction.${row.direction}`)),
    ],
    [t('outcomes.timePoint'), WIDTH.word, row => row.timePoint],
    [t('outcomes.difference'), WIDTH.name, row => row.difference],
    [t('lists.column.importance'), WIDTH.name, row => t(`outcomes.band.${row.rating?.band ?? 'none'}`)],
    [t('lists.column.average'), WIDTH.word, row => row.rating?.[row.rule] ?? null],
    [t('lists.column.ratings'), WIDTH.word, row => row.rating?.count ?? 0],
    [t('lists.column.origin'), WIDTH.word, row => t(`terms.origin.${row.origin}`)],
  ]);
};
