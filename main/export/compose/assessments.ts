import { judgedText, sheetRows } from '../../../shared/adapte/assessment-words.ts';
import { formatDate } from '../dates.ts';
import { type Block, paragraph } from '../guideline-tree.ts';
import { type Composition, simpleTable } from './composition.ts';
import { heading } from './framework.ts';

/** The assessments of the source guidelines with the tools of ADAPTE: each sheet with its answers and comments. */
export function composeAssessments(composition: Composition): Block[] {
  const { source, t, language } = composition;
  const titles = new Map(source.questions.map(({ id, number, title }) => [id, `${number}. ${title}`]));
  return source.assessments.flatMap(({ label, sheets }) => {
    const filled = sheets.filter(({ answers }) => Object.keys(answers).length > 0);
    if (filled.length === 0) return [];
    return [
      heading(t('assessments.live.caption', { label })),
      ...filled.flatMap(sheet => {
        const tool = t(`assessments.tool.${sheet.tool}`);
        const question = titles.get(sheet.questionId ?? '');
        const caption =
          question === undefined
            ? t('assessments.live.sheetCaption', { label, tool })
            : t('assessments.live.sheetOn', { label, tool, question });
        const judged = judgedText(sheet, day => formatDate(day, language));
        return [
          simpleTable(
            composition,
            caption,
            [t('assessments.asked'), t('assessments.result'), t('assessments.comment')],
            sheetRows(sheet.tool, sheet, t),
          ),
          paragraph(`${t('assessments.judgedBy')}: ${judged}`),
          ...(sheet.note === '' ? [] : [paragraph(t('assessments.live.concluded', { note: sheet.note }))]),
        ];
      }),
    ];
  });
}
