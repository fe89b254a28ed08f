import type { ReadHandle } from '../../../db/database.ts';
import { listSources } from '../../../db/sources/guidelines.ts';
import { summariseAgree } from '../../../shared/adapte/agree-summary.ts';
import { overallLines, profileTexts, type SummarisedSource } from '../../../shared/adapte/agree-words.ts';
import { drawProfile } from '../../../shared/adapte/drawing/draw-profile.ts';
import { INSTRUMENT_IDS, type InstrumentId } from '../../../shared/adapte/instruments.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { readAppraisals } from '../../commands/appraisals.ts';
import { asJson, headedTable, text } from '../blocks.ts';
import type { LiveSource } from '../source.ts';

/**
 * Domain scores of one source guideline, or without target of all that were appraised: drawn and as a table, for each
 * instrument that was used.
 */
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
    const drawn = INSTRUMENT_IDS.flatMap(instrument => {
      const sources = summarised(db, instrument).filter(({ id }) => ref === '' || id === ref);
      return sources.length === 0 ? [] : drawDomains(sources, language);
    });
    return drawn.length === 0 ? { missing: 'empty' } : asJson(...drawn);
  },
};

function drawDomains(sources: readonly SummarisedSource[], language: Language) {
  const t = translator(language);
  const wording = { t, language };
  const texts = profileTexts(sources, wording);
  const overall = sources.map(({ summary }) => overallLines(summary, wording));
  const rows = [
    ...texts.domains.map(({ name, scores }) => [name, ...scores.map(score => score.text)]),
    ...(overall[0] ?? []).map(({ label }, line) => [label, ...overall.map(lines => lines[line]?.text ?? '')]),
  ];
  const heads = sources.map(({ label, summary }) =>
    t('agree.live.appraisers', { label, count: summary.appraisals.length }),
  );
  return [
    text.figure({ svg: drawProfile(texts), alt: texts.description, caption: texts.title }),
    headedTable(
      t('agree.live.caption', {
        instrument: sources[0]?.summary.instrument.name ?? '',
        scale: t('agree.live.scale'),
      }),
      [t('agree.compare.domain'), ...heads],
      rows,
    ),
  ];
}

/** The sources somebody appraised whose appraisal counts. */
function summarised(db: ReadHandle, instrument: InstrumentId): SummarisedSource[] {
  const appraisals = readAppraisals(db);
  return listSources(db)
    .map(({ id, label }) => ({
      id,
      label,
      summary: summariseAgree(
        appraisals.filter(row => row.sourceId === id),
        instrument,
      ),
    }))
    .filter(({ summary }) => summary.appraisals.length > 0);
}
