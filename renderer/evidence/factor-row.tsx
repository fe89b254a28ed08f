import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Factor, levelsOf } from '../../shared/evidence/factors.ts';
import type { Profile } from '../../shared/evidence/records.ts';
import { levelText } from '../../shared/evidence/tables/level-text.ts';
import { useProject } from '../app/project-context.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import type { EvidenceActs } from './use-evidence-acts.ts';

const UNJUDGED = 'unjudged';

/** One factor: its level, the reason for it, and what to look at. */
export function FactorRow({
  factor,
  profile,
  acts,
  children,
}: {
  factor: Factor;
  profile: Profile;
  acts: EvidenceActs;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const found = profile.factors.find(judgement => judgement.factor === factor);
  const name = t(`evidence.factor.${factor}`);
  const reason = found?.reason ?? '';
  const choose = (id: string) =>
    acts.setFactor.mutate({
      profileId: profile.id,
      factor,
      level: id === UNJUDGED ? null : Number(id),
      reason,
    });
  const saveReason = (text: string) =>
    acts.setFactor
      .mutateAsync({ profileId: profile.id, factor, level: found?.level ?? null, reason: text })
      .then(
        () => true,
        () => false,
      );
  const needsReason = found !== undefined && found.level !== 0 && reason === '';
  return (
    <div className="factor">
      <Segments
        label={name}
        value={found === undefined ? UNJUDGED : String(found.level)}
        options={[
          { id: UNJUDGED, label: t('evidence.factors.unjudged') },
          ...levelsOf(factor, profile.design).map(level => ({
            id: String(level),
            label: levelText(factor, level, t),
          })),
        ]}
        onChange={choose}
        isDisabled={readOnly}
      />
      {children}
      {found && (found.level !== 0 || reason !== '') && (
        <DraftField
          label={t('evidence.factors.reasonFor', { factor: name.toLocaleLowerCase() })}
          value={reason}
          onSave={saveReason}
          multiline
          isReadOnly={readOnly}
          maxLength={2_000}
        />
      )}
      {needsReason && <p className="field-error">{t('evidence.factors.reasonNeeded')}</p>}
      <details className="factor-help">
        <summary>{t('evidence.factors.guidance')}</summary>
        <p>{t(`evidence.help.${factor}`)}</p>
      </details>
    </div>
  );
}
