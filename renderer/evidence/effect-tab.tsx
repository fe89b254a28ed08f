import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEventMeasure, MEASURES } from '../../shared/evidence/effect.ts';
import { DESIGNS } from '../../shared/evidence/factors.ts';
import { FAVOURS } from '../../shared/evidence/overall.ts';
import { PROFILE_KINDS } from '../../shared/evidence/records.ts';
import { useProject } from '../app/project-context.tsx';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import { ArmFields } from './arm-fields.tsx';
import { Baselines } from './baselines.tsx';
import { EffectFields } from './effect-fields.tsx';
import { EffectMeaning } from './effect-meaning.tsx';
import { NumberField } from './number-field.tsx';
import type { ProfileDetailProps } from './profile-detail.tsx';

const UNSET = 'unset' as const;

/** The result of one outcome: an effect that is computed while it is typed, or findings in words. */
export function EffectTab({ row, profile, acts }: ProfileDetailProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const [shown, setShown] = useState(profile);
  const save = (patch: Parameters<typeof acts.updateProfile>[1]) => acts.updateProfile(profile.id, patch);
  // What is typed is shown at once; a stored change from elsewhere brings the fields back to what is stored.
  const current = shown.revision === profile.revision ? shown : profile;
  return (
    <div className="detail">
      <Segments
        label={t('evidence.effect.kind.label')}
        value={profile.kind}
        options={PROFILE_KINDS.map(id => ({ id, label: t(`evidence.effect.kind.${id}`) }))}
        onChange={kind => void save({ kind })}
        isDisabled={readOnly}
      />
      {profile.kind === 'effect' ? (
        <>
          <Choice
            label={t('evidence.effect.measure')}
            value={profile.measure}
            options={MEASURES.map(id => ({ id, label: t(`evidence.effect.measures.${id}`) }))}
            onChange={measure => void save({ measure, estimate: null, low: null, high: null })}
            isDisabled={readOnly}
          />
          <EffectFields
            key={profile.measure}
            profile={profile}
            onType={effect => setShown({ ...profile, ...effect })}
            onSave={save}
            isReadOnly={readOnly}
          />
          <EffectMeaning row={row} profile={current} />
          {isEventMeasure(profile.measure) ? (
            <Baselines profile={profile} acts={acts} />
          ) : (
            <NumberField
              label={t('evidence.effect.comparisonMean')}
              value={profile.comparisonMean}
              onSave={comparisonMean => save({ comparisonMean })}
              isReadOnly={readOnly}
            />
          )}
          {profile.measure === 'SMD' && (
            <NumberField
              label={t('evidence.effect.deviation')}
              hint={t('evidence.effect.deviationHint')}
              value={profile.deviation}
              onSave={deviation => save({ deviation })}
              isReadOnly={readOnly}
            />
          )}
        </>
      ) : (
        <>
          <DraftField
            label={t('evidence.effect.narrative')}
            hint={t('evidence.effect.narrativeHint')}
            value={profile.narrative}
            onSave={narrative => save({ narrative })}
            multiline
            isReadOnly={readOnly}
            maxLength={5_000}
          />
          <Choice
            label={t('evidence.effect.favours.label')}
            value={profile.favours ?? UNSET}
            options={([UNSET, ...FAVOURS] as const).map(id => ({
              id,
              label: t(`evidence.effect.favours.${id}`),
            }))}
            onChange={favours => void save({ favours: favours === UNSET ? null : favours })}
            isDisabled={readOnly}
          />
        </>
      )}
      <Choice
        label={t('evidence.effect.design')}
        value={profile.design}
        options={DESIGNS.map(id => ({ id, label: t(`evidence.designs.${id}`) }))}
        onChange={design => void save({ design })}
        isDisabled={readOnly}
      />
      <ArmFields row={row} profile={profile} onSave={save} isReadOnly={readOnly} />
      <DraftField
        label={t('evidence.effect.comment')}
        value={profile.comment}
        onSave={comment => save({ comment })}
        multiline
        isReadOnly={readOnly}
        maxLength={2_000}
      />
    </div>
  );
}
