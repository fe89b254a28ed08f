import { listQuestions } from '../../../db/questions.ts';
import { sourceText } from '../../../shared/adapte/adaptation.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { readAdaptations } from '../../commands/read-adaptations.ts';
import { asJson, headedTable } from '../blocks.ts';
import { linesOf } from '../lines.ts';
import { questionTargets } from '../question-targets.ts';
import type { LiveSource } from '../source.ts';

/** What the sources recommend on a key question, and what became of each recommendation. */
export const adaptation: LiveSource = {
  targets(db) {
    const used = new Set(readAdaptations(db).flatMap(({ questionIds }) => questionIds));
    return questionTargets(db).filter(({ ref }) => used.has(ref));
  },
  resolve(db, ref, language) {
    const question = listQuestions(db).find(({ id }) => id === ref);
    if (!question) return { missing: 'target-missing' };
    const rows = readAdaptations(db).filter(({ questionIds }) => questionIds.includes(ref));
    if (rows.length === 0) return { missing: 'empty' };
    const t = translator(language);
    const header = [
      t('adapte.table.source'),
      t('adapte.table.original'),
      t('adapte.table.decision'),
      t('adapte.table.result'),
    ];
    return asJson(
      headedTable(
        t('adapte.table.caption', { number: question.number, title: question.title }),
        header,
        rows.map(row => [
          sourceText(row, t),
          linesOf(row.translation ?? row.wording),
          linesOf(
            [t(`adapte.decided.${row.decision?.kind ?? 'open'}`), row.decision?.reason ?? ''].join('\n'),
          ),
          row.result?.title ?? '',
        ]),
      ),
    );
  },
};
