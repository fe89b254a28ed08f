import { domainTitles } from '../../../shared/adapte/agree-words.ts';
import { itemTexts } from '../../../shared/adapte/instruments.ts';
import type { Wording } from '../../../shared/evidence/words.ts';
import type { SheetTable } from '../spreadsheet/table.ts';
import type { AppraisalSource } from './appraisal-source.ts';

/** Every score that was given, a row for each item and appraiser. */
export function scoreTable({ sources }: AppraisalSource, { t }: Wording): SheetTable {
  return {
    name: t('appraisals.report.scores'),
    columns: [
      { title: t('agree.source'), width: 24 },
      { title: t('agree.instrument'), width: 12 },
      { title: t('agree.compare.domain'), width: 30 },
      { title: t('agree.item'), width: 8 },
      { title: t('appraisals.report.itemName'), width: 34 },
      { title: t('agree.appraiser'), width: 24 },
      { title: t('agree.score'), width: 8 },
      { title: t('agree.rex.suitability'), width: 14 },
      { title: t('agree.comment'), width: 50 },
      { title: t('agree.page'), width: 18 },
    ],
    rows: sources.flatMap(({ source, summaries }) =>
      summaries.flatMap(summary =>
        summary.instrument.domains.flatMap((domain, at) =>
          domain.items.flatMap(item =>
            summary.appraisals.map(({ name, scores }) => {
              const said = scores[item];
              return [
                source.label,
                summary.instrument.name,
                domainTitles(summary, t)[at] ?? '',
                item,
                itemTexts(summary.instrument, item, t).name,
                name,
                said?.isNotApplicable ? t('agree.notApplicable') : (said?.score ?? ''),
                said?.suitability ?? '',
                said?.comment ?? '',
                said?.page ?? '',
              ];
            }),
          ),
        ),
      ),
    ),
  };
}

/** The scaled domain scores in percent with two decimals, a row for each source, instrument and domain. */
export function domainTable({ sources }: AppraisalSource, { t }: Wording): SheetTable {
  return {
    name: t('agree.compare.profile'),
    columns: [
      { title: t('agree.source'), width: 24 },
      { title: t('agree.instrument'), width: 12 },
      { title: t('agree.compare.domain'), width: 34 },
      { title: t('agree.compare.appraisers'), width: 14 },
      { title: t('appraisals.report.obtained'), width: 12 },
      { title: t('appraisals.report.lowest'), width: 12 },
      { title: t('appraisals.report.highest'), width: 12 },
      { title: t('appraisals.report.percent'), width: 12 },
    ],
    rows: sources.flatMap(({ source, summaries }) =>
      summaries.flatMap(summary =>
        summary.domains.map(({ score }, at) => [
          source.label,
          summary.instrument.name,
          domainTitles(summary, t)[at] ?? '',
          summary.appraisals.length,
          score.obtained,
          score.min,
          score.max,
          score.scaledPercent ?? '',
        ]),
      ),
    ),
  };
}
