import { listQuestions } from '../../../db/questions.ts';
import { readSelectionData } from '../../../db/selection/data.ts';
import { listSearches } from '../../../db/selection/searches.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { drawFlow } from '../../../shared/selection/drawing/draw-flow.ts';
import { readFlow } from '../../commands/read-selection.ts';
import { formatDate } from '../../export/dates.ts';
import { asJson, headedTable, text } from '../blocks.ts';
import { linesOf } from '../lines.ts';
import { questionTargets } from '../question-targets.ts';
import type { LiveSource } from '../source.ts';

/** The PRISMA flow of a question, drawn, with what does not close said below it. */
export const prisma: LiveSource = {
  targets: questionTargets,
  resolve(db, ref, language) {
    if (!listQuestions(db).some(({ id }) => id === ref)) return { missing: 'target-missing' };
    const t = translator(language);
    const { texts, data, violations } = readFlow(db, ref, language);
    if (data.searches.length === 0) return { missing: 'empty' };
    const picture = text.figure({
      svg: drawFlow(texts),
      alt: texts.description,
      caption: texts.title,
    });
    const notes = violations.map(({ code, ...values }) => t(`selection.violation.${code}`, values));
    return notes.length === 0
      ? asJson(picture)
      : asJson(picture, text.paragraph(t('selection.flow.notClosed')), text.bullets(...notes));
  },
};

/** Where was searched for a question and how, with the literal strategies (PRISMA-S items 1, 8, 9, 13 and 15). */
export const searchStrategies: LiveSource = {
  targets: questionTargets,
  resolve(db, ref, language) {
    const question = listQuestions(db).find(({ id }) => id === ref);
    if (!question) return { missing: 'target-missing' };
    const searches = listSearches(db, ref);
    if (searches.length === 0) return { missing: 'empty' };
    const t = translator(language);
    const rows = searches.map(search => [
      search.platform === '' ? search.name : `${search.name} (${search.platform})`,
      search.searchedOn === null ? t('selection.search.noDate') : formatDate(search.searchedOn, language),
      linesOf([search.strategy, search.limits, search.filters].filter(part => part !== '').join('\n')),
      search.hits === null ? '' : String(search.hits),
    ]);
    const caption = t('selection.live.searches', { number: question.number });
    const header = [
      t('selection.search.source'),
      t('selection.search.searchedOn'),
      t('selection.search.strategy'),
      t('selection.search.hits'),
    ];
    return asJson(headedTable(caption, header, rows));
  },
};

/** The criteria studies for a question were selected by. */
export const selectionCriteria: LiveSource = {
  targets: questionTargets,
  resolve(db, ref, language) {
    const question = listQuestions(db).find(({ id }) => id === ref);
    if (!question) return { missing: 'target-missing' };
    const { criteria } = readSelectionData(db, ref);
    if (criteria.length === 0) return { missing: 'empty' };
    const t = translator(language);
    const rows = criteria.map(({ kind, number, element, text: wording }) => [
      `${t(`selection.criterion.kind.${kind}`)} ${number}`,
      t(`selection.criterion.element.${element}`),
      wording,
    ]);
    const header = [
      t('selection.criterion.one'),
      t('selection.criterion.about'),
      t('selection.criterion.text'),
    ];
    return asJson(headedTable(t('selection.live.criteria', { number: question.number }), header, rows));
  },
};
