import { listQuestions } from '../../../db/questions.ts';
import { decimalText } from '../../../shared/locales/number-text.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { summariseOutcome } from '../../../shared/questions/outcomes.ts';
import { readOutcomes } from '../../commands/outcomes.ts';
import { asJson, headedTable } from '../blocks.ts';
import { questionTargets } from '../question-targets.ts';
import type { LiveSource } from '../source.ts';

/** The outcomes of a key question with how the members rated their importance. */
export const outcomes: LiveSource = {
  targets: questionTargets,
  resolve(db, ref, language) {
    const t = translator(language);
    const question = listQuestions(db).find(({ id }) => id === ref);
    if (!question) return { missing: 'target-missing' };
    const own = readOutcomes(db).filter(({ questionId }) => questionId === ref);
    if (own.length === 0) return { missing: 'empty' };
    const rule = question.ratingRule;
    const rows = own.map(outcome => {
      const summary = summariseOutcome(outcome, rule);
      const about = [outcome.measure, outcome.unit, outcome.timePoint].filter(part => part !== '').join('; ');
      return [
        outcome.name,
        about,
        summary
          ? `${decimalText(summary[rule], language)} (${summary.min}–${summary.max}; n = ${summary.count})`
          : '–',
        summary ? t(`outcomes.band.${summary.band}`) : t('outcomes.band.none'),
      ];
    });
    const header = [
      t('outcomes.one'),
      t('live.outcomes.measure'),
      t('live.outcomes.rating', { rule: t(`outcomes.table.${rule}`) }),
      t('outcomes.table.band'),
    ];
    return asJson(headedTable(t('live.outcomes.caption', { number: question.number }), header, rows));
  },
};
