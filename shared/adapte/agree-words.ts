import { numberText, type Wording } from '../evidence/words.ts';
import { percentText as shareText } from '../locales/number-text.ts';
import type { AgreeSummary } from './agree-summary.ts';
import type { ProfileTexts } from './drawing/draw-profile.ts';
import { LEAST_APPRAISERS } from './facts.ts';
import { domainName } from './instruments.ts';

/** A source with what its appraisals come to. */
export interface SummarisedSource {
  id: string;
  label: string;
  summary: AgreeSummary;
}

/** A domain score as it is printed: a whole percent, as in the manual. */
export function percentText(percent: number | null, { t, language }: Wording): string {
  return percent === null ? t('agree.compare.none') : shareText(percent / 100, language);
}

/**
 * The overall judgements as label and value: quality as the mean of what the appraisers gave, or all items of
 * AGREE-REX together, and how many would recommend use, there and here.
 */
export function overallLines(
  { instrument, overall, total, recommendations, ownUses }: AgreeSummary,
  wording: Wording,
): { label: string; text: string }[] {
  const { t, language } = wording;
  const mean =
    overall === null
      ? t('agree.compare.none')
      : t('agree.scoreOf', { score: numberText(overall.mean, language, 1) });
  const recommended = t('agree.compare.counts', recommendations);
  if (!instrument.hasSuitability)
    return [
      { label: t('agree.compare.overall'), text: mean },
      { label: t('agree.compare.recommend'), text: recommended },
    ];
  return [
    { label: t('agree.rex.total'), text: percentText(total.scaledPercent, wording) },
    { label: t('agree.rex.there'), text: recommended },
    { label: t('agree.rex.here'), text: t('agree.compare.counts', ownUses) },
  ];
}

/** Says of which sources the scores rest on one appraiser alone; null when there is none. */
export function fewText(sources: readonly SummarisedSource[], { t }: Wording): string | null {
  const few = sources.filter(({ summary }) => summary.appraisals.length < LEAST_APPRAISERS);
  return few.length === 0
    ? null
    : t('agree.compare.few', { sources: few.map(({ label }) => label).join(', ') });
}

/** Each domain with its number, as it is printed. */
export function domainTitles({ instrument }: Pick<AgreeSummary, 'instrument'>, t: Wording['t']): string[] {
  return instrument.domains.map(({ id }, at) => `${at + 1}. ${domainName(id, t)}`);
}

/** What the domain profile of some sources says, for the drawing and for its table. All are of one instrument. */
export function profileTexts(sources: readonly SummarisedSource[], wording: Wording): ProfileTexts {
  const { t } = wording;
  const first = sources[0]?.summary;
  const domains = (first ? domainTitles(first, t) : []).map((name, at) => ({
    name,
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
    title: t('agree.compare.profileOf', {
      instrument: first?.instrument.name ?? '',
      sources: sources.map(({ label }) => label).join(', '),
    }),
    description: `${said.join('. ')}.`,
    none: t('agree.compare.none'),
    sources: sources.map(({ label }) => label),
    domains,
  };
}
