import { useTranslation } from 'react-i18next';
import { isEventMeasure } from '../../shared/evidence/effect.ts';
import type { Profile, ProfileFields } from '../../shared/evidence/records.ts';
import type { ProfileSummary } from '../../shared/evidence/summary.ts';
import { NumberField } from './number-field.tsx';

const ARMS = ['interventionEvents', 'interventionTotal', 'comparisonEvents', 'comparisonTotal'] as const;

/** How many studies and people the result rests on, and how many in each arm had the outcome. */
export function ArmFields({
  row,
  profile,
  onSave,
  isReadOnly,
}: {
  row: ProfileSummary;
  profile: Profile;
  onSave: (patch: Partial<ProfileFields>) => Promise<boolean>;
  isReadOnly: boolean;
}) {
  const { t } = useTranslation();
  const hasEvents = profile.kind === 'effect' && isEventMeasure(profile.measure);
  return (
    <fieldset className="evidence-group">
      <legend>{t('evidence.effect.arms')}</legend>
      <div className="evidence-pair">
        <NumberField
          label={t('evidence.effect.studyCount')}
          {...(profile.studyCount === null
            ? { hint: t('evidence.effect.fromLinked', { count: row.studies }) }
            : {})}
          value={profile.studyCount}
          onSave={studyCount => onSave({ studyCount })}
          isCount
          isReadOnly={isReadOnly}
        />
        <NumberField
          label={t('evidence.effect.participants')}
          value={profile.participants}
          onSave={participants => onSave({ participants })}
          isCount
          isReadOnly={isReadOnly}
        />
        {ARMS.filter(field => hasEvents || field.endsWith('Total')).map(field => (
          <NumberField
            key={field}
            label={t(`evidence.effect.${field}`)}
            value={profile[field]}
            onSave={value => onSave({ [field]: value })}
            isCount
            isReadOnly={isReadOnly}
          />
        ))}
      </div>
    </fieldset>
  );
}
