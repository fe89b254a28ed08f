import { listOutcomes } from '../../../db/outcomes.ts';
import { listQuestions } from '../../../db/questions.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { FRAMES } from '../../../shared/questions/frames.ts';
import { asJson, type CellContent, headedTable } from '../blocks.ts';
import { questionTargets } from '../question-targets.ts';
import type { LiveSource } from '../source.ts';

/** The frame of a key question (PICO and its kin), line by line, its outcomes among them. */
export const questionPico: LiveSource = {
  targets: questionTargets,
  resolve(db, ref, language) {
    const t = translator(language);
    const question = listQuestions(db).find(({ id }) => id === ref);
    if (!question) return { missing: 'target-missing' };
    const outcomes = listOutcomes(db).filter(({ questionId }) => questionId === ref);
    const rows = FRAMES[question.type].flatMap(({ id, letter }): CellContent[][] => {
      const lines = id === 'outcomes' ? outcomes.map(({ name }) => [name]) : written(question.elements[id]);
      if (lines.length === 0) return [];
      const name = t(`frames.element.${id}`);
      return [[letter === '' ? name : `${name} (${letter})`, lines]];
    });
    if (rows.length === 0) return { missing: 'empty' };
    const caption = t('live.pico.caption', {
      type: t(`frames.short.${question.type}`),
      number: question.number,
    });
    return asJson(headedTable(caption, [t('live.pico.element'), t('live.pico.content')], rows));
  },
};

function written(element: string | undefined): string[][] {
  return (element ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .map(line => [line]);
}
