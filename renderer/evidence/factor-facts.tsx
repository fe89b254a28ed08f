import { useTranslation } from 'react-i18next';
import { overallOf } from '../../shared/evidence/bias/matrix.ts';
import type { Factor } from '../../shared/evidence/factors.ts';
import { neededParticipants } from '../../shared/evidence/information-size.ts';
import type { Profile } from '../../shared/evidence/records.ts';
import { mayBeChance, type ProfileSummary } from '../../shared/evidence/summary.ts';
import { numberText } from '../../shared/evidence/words.ts';
import { type Evidence, useWording } from './use-evidence.ts';

/** What the data of this outcome say about a factor, to judge it by. */
export function FactorFacts({
  factor,
  row,
  profile,
  evidence,
}: {
  factor: Factor;
  row: ProfileSummary;
  profile: Profile;
  evidence: Evidence;
}) {
  if (factor === 'risk-of-bias') return <BiasFacts row={row} profile={profile} evidence={evidence} />;
  if (factor === 'imprecision') return <PrecisionFacts row={row} />;
  return null;
}

function BiasFacts({
  row,
  profile,
  evidence,
}: {
  row: ProfileSummary;
  profile: Profile;
  evidence: Evidence;
}) {
  const { t } = useTranslation();
  const judged = evidence.records.assessments
    .filter(({ studyId, outcomeId }) => {
      return profile.studyIds.includes(studyId) && (outcomeId === null || outcomeId === row.outcome.id);
    })
    .flatMap(assessment => overallOf(assessment).judgement ?? []);
  if (judged.length === 0) return null;
  const counts = [...new Set(judged)].map(
    judgement =>
      `${judged.filter(other => other === judgement).length} × ${t(`bias.judgement.${judgement}`)}`,
  );
  return <p className="factor-fact">{t('evidence.factors.fromBias', { summary: counts.join(', ') })}</p>;
}

function PrecisionFacts({ row }: { row: ProfileSummary }) {
  const { t, language } = useWording();
  const needed =
    row.effect && neededParticipants(row.effect.measure, row.absolute[0]?.baseline?.per1000 ?? null);
  const lines = [
    mayBeChance(row) ? t('evidence.means.chance') : '',
    needed !== null && row.participants !== null
      ? t('evidence.means.informationSize', {
          needed: numberText(needed, language, 0),
          found: numberText(row.participants, language, 0),
        })
      : '',
  ].filter(line => line !== '');
  return lines.map(line => (
    <p key={line} className="factor-fact">
      {line}
    </p>
  ));
}
