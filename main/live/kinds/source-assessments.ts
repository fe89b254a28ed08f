import { listQuestions } from '../../../db/questions.ts';
import { listSources } from '../../../db/sources/guidelines.ts';
import { listSheets } from '../../../db/sources/sheets.ts';
import { assessmentLines, assessmentTable } from '../../../shared/adapte/assessment-words.ts';
import { ASSESSMENT_TOOL_IDS } from '../../../shared/adapte/assessments.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { formatDate } from '../../export/dates.ts';
import { asJson, headedTable } from '../blocks.ts';
import type { LiveSource } from '../source.ts';

/**
 * What the assessments with the tools of ADAPTE come to, of one source guideline or without target of all that were
 * assessed: a line for each tool, and for each key question where the tool asks about one.
 */
export const sourceAssessments: LiveSource = {
  targets(db, language) {
    const t = translator(language);
    return [
      { ref: '', title: t('assessments.live.all') },
      ...listSources(db).map(({ id, label }) => ({ ref: id, title: label })),
    ];
  },
  resolve(db, ref, language) {
    const all = listSources(db);
    if (ref !== '' && !all.some(({ id }) => id === ref)) return { missing: 'target-missing' };
    const t = translator(language);
    const [sheets, questions] = [listSheets(db), listQuestions(db)];
    const tables = all
      .filter(({ id }) => ref === '' || id === ref)
      .flatMap(source => {
        const lines = assessmentLines(source, ASSESSMENT_TOOL_IDS, sheets, questions).filter(
          ({ state }) => state.answered > 0,
        );
        if (lines.length === 0) return [];
        const { header, rows } = assessmentTable(lines, t, day => formatDate(day, language));
        return headedTable(t('assessments.live.caption', { label: source.label }), header, rows);
      });
    return tables.length === 0 ? { missing: 'empty' } : asJson(...tables);
  },
};
