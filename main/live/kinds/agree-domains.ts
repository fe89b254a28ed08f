import type { ReadHandle } from '../../../db/database.ts';
import { listSources } from '../../../db/sources/guidelines.ts';
import { summariseAgree } from '../../../shared/adapte/agree-summary.ts';
import { overallTexts, profileTexts, type SummarisedSource } from '../../../shared/adapte/agree-words.ts';
import { drawProfile } from '../../../shared/adapte/drawing/draw-profile.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { readAppraisals } from '../../commands/appraisals.ts';
import { asJson, headedTable, text } from '../blocks.ts';
import type { LiveSource } from '../source.ts';

/** AGREE II domain scores of one source guideline, or without target of all that were appraised: drawn and as a table. */
export const agreeDomains: LiveSource = {
  targets(db, language) {
    const t = translator(language);
    return [
      { ref: '', title: t('agree.live.all') },
      ...listSources(db).map(({ id, label }) => ({ ref: id, title: label })),
    ];
  },
  resolve(db, ref, language) {
    if (ref !== '' && !listSources(db).some(({ id }) => id === ref)) return { missing: 'target-missing' };
    const sources = summarised(db).filter(({ id }) => ref === '' || id === ref);
    if (sources.length === 0) return { missing: 'empty' };
    const t = translator(language);
    const wording = { t, language };
    const texts = profileTexts(sources, wording);
    const overall = sources.map(({ summary }) => overallTexts(summary, wording));
    const rows = [
      ...texts.domains.map(({ name, scores }) => [name, ...scores.map(score => score.text)]),
      [t('agree.compare.overall'), ...overall.map(({ quality }) => quality)],
      [t('agree.compare.recommend'), ...overall.map(({ recommended }) => recommended)],
    ];
    const heads = sources.map(({ label, summary }) =>
      t('agree.live.appraisers', { label, count: summary.appraisals.length }),
    );
    return asJson(
      text.figure({ svg: drawProfile(texts), alt: texts.description, caption: texts.title }),
      headedTable(
        t('agree.live.caption', { scale: t('agree.live.scale') }),
        [t('agree.compare.domain'), ...heads],
        rows,
      ),
    );
  },
};

/** The sources somebody appraised whose appraisal counts. */
function summarised(db: ReadHandle): SummarisedSource[] {
  const appraisals = readAppraisals(db);
  return listSources(db)
    .map(({ id, label }) => ({
      id,
      label,
      summary: summariseAgree(appraisals.filter(row => row.sourceId === id)),
    }))
    .filter(({ summary }) => summary.appraisals.length > 0);
}
