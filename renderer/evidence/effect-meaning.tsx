import type { TFunction } from 'i18next';
import type { AbsoluteEffect } from '../../shared/evidence/absolute.ts';
import {
  differenceInPoints,
  relevance,
  smdAsOddsRatio,
  smdAsPoints,
} from '../../shared/evidence/continuous.ts';
import { effectFaults } from '../../shared/evidence/effect.ts';
import type { Profile } from '../../shared/evidence/records.ts';
import { type ProfileSummary, summariseProfile } from '../../shared/evidence/summary.ts';
import {
  differenceText,
  meanText,
  numberText,
  riskText,
  smdText,
  type Wording,
} from '../../shared/evidence/words.ts';
import { useWording } from './use-evidence.ts';

/** What the numbers mean, in sentences, as they stand in the fields at this moment. */
export function EffectMeaning({ row, profile }: { row: ProfileSummary; profile: Profile }) {
  const wording = useWording();
  const { t } = wording;
  const { effect, absolute, favours } = summariseProfile(row.outcome, profile, { studies: [] }, 'median');
  if (effect === null || effectFaults(effect).length > 0) return null;
  const isMean = effect.measure === 'MD' || effect.measure === 'SMD';
  return (
    <section className="effect-meaning" aria-labelledby="effect-meaning" aria-live="polite">
      <h3 id="effect-meaning">{t('evidence.effect.means')}</h3>
      {isMean ? (
        <Sentences lines={meanLines(row, profile, wording)} />
      ) : (
        absolute.map(({ baseline, result }) => (
          <div key={baseline?.id ?? ''} className="effect-group">
            {result.ok ? (
              <Sentences
                lines={[
                  t('evidence.means.without', {
                    value: numberText(baseline?.per1000 ?? 0, wording.language, 1),
                    group: baseline?.label ? ` (${baseline.label})` : '',
                  }),
                  t('evidence.means.with', { value: riskText(result.value, wording) }),
                  t('evidence.means.difference', { value: differenceText(result.value, wording) }),
                  nntLine(result.value, t),
                  ...result.value.warnings.map(warning => t(`evidence.warning.${warning}`)),
                ]}
              />
            ) : (
              <p>{t(`evidence.fault.${result.faults[0]}`)}</p>
            )}
          </div>
        ))
      )}
      <p className="muted">{t(`evidence.means.favours.${favours ?? 'unknown'}`)}</p>
    </section>
  );
}

function Sentences({ lines }: { lines: readonly string[] }) {
  return lines.filter(line => line !== '').map(line => <p key={line}>{line}</p>);
}

function nntLine({ nnt, nntInterval, warnings }: AbsoluteEffect, t: TFunction): string {
  if (nnt === null) return '';
  if (nntInterval) return t('evidence.means.nntRange', { nnt, from: nntInterval[0], to: nntInterval[1] });
  return warnings.includes('crosses-no-effect')
    ? t('evidence.means.nntInfinite', { nnt })
    : t('evidence.means.nnt', { nnt });
}

function meanLines({ outcome }: ProfileSummary, profile: Profile, wording: Wording): string[] {
  const { t, language } = wording;
  const { measure, estimate, low, high } = profile;
  if (estimate === null) return [];
  const effect = { measure, estimate, low, high };
  const interval = [estimate, low, high] as const;
  const chance = low !== null && high !== null && low <= 0 && high >= 0 ? t('evidence.means.chance') : '';
  if (measure === 'SMD') {
    const points = smdAsPoints(effect, profile.deviation);
    return [
      smdText(effect, wording),
      t('evidence.means.oddsRatio', { value: numberText(smdAsOddsRatio(estimate), language) }),
      points === null ? '' : t('evidence.means.points', { value: meanText(points, wording) }),
      chance,
    ];
  }
  const { difference } = outcome;
  const judged = relevance(effect, differenceInPoints(difference));
  return [
    profile.comparisonMean === null
      ? ''
      : t('evidence.means.mean', { value: numberText(profile.comparisonMean, language) }),
    t('evidence.means.md', { value: meanText(interval, wording) }),
    judged === 'unclear' ? '' : t(`evidence.means.${judged}`, { difference }),
    chance,
  ];
}
