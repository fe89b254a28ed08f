import { numberText, type Wording } from '../evidence/words.ts';
import { INTL_LOCALES } from '../locales/intl-locales.ts';
import { AGREE_DOMAINS } from './agree-items.ts';
import type { AgreeSummary } from './agree-summary.ts';
import type { ProfileTexts } from './drawing/draw-profile.ts';

/** A source with what its appraisals come to. */
export interface SummarisedSource {
  id: string;
  label: string;
  summary: AgreeSummary;
}

/** A domain score as it is printed: a whole percent, as in the manual. */
export function percentText(percent: number | null, { t, language }: Wording): string {
  return percent === null
    ? t('agree.compare.none')
    : new Intl.NumberFormat(INTL_LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(
        percent / 100,
      );
}

/** Overall quality as the mean of what the appraisers gave, and how many would recommend the guideline. */
export function overallTexts({ overall, recommendations }: AgreeSummary, { t, language }: Wording) {
  return {
    quality:
      overall === null
        ? t('agree.compare.none')
        : t('agree.scoreOf', {
            score: numberText(overall.mean, language, 1),
          }),
    recommended: t('agree.compare.counts', recommendations),
  };
}

/** What the domain profile of some sources says, for the drawing and for its table. */
export function profileTexts(sources: readonly SummarisedSource[], wording: Wording): ProfileTexts {
  const { t } = wording;
  const domains = AGREE_DOMAINS.map(({ id }, at) => ({
    name: `${at + 1}. ${t(`agree.domain.${id}`)}`,
    scores: sources.map(({ summary }) => {
      const percent = summary.domains[at]?.score.scaledPercent ?? null;
      return { percent, text: percentText(percent, wording) };
    }),
  }));
  const said = domains.map(
    ({ name, scores }) =>
      `${name}: ${scores.map(({ text }, at) => `${sources[at]?.label ?? ''} ${text}`).join(', ')}`,
  );
  return {
    title: t('agree.compare.profileOf', { sources: sources.map(({ label }) => label).join(', ') }),
    description: `${said.join('. ')}.`,
    none: t('agree.compare.none'),
    sources: sources.map(({ label }) => label),
    domains,
  };
}
