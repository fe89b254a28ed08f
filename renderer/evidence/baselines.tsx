import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Baseline, Profile } from '../../shared/evidence/records.ts';
import { roundHalfUp } from '../../shared/evidence/round.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { NewBaseline } from './new-baseline.tsx';
import { NumberField } from './number-field.tsx';
import type { EvidenceActs } from './use-evidence-acts.ts';

/** The risks without the intervention from which the absolute effect follows, each for a group of patients. */
export function Baselines({ profile, acts }: { profile: Profile; acts: EvidenceActs }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const [isAdding, setAdding] = useState(false);
  const { comparisonEvents: events, comparisonTotal: total } = profile;
  const fromArms =
    events !== null && total !== null && total > 0 ? roundHalfUp((1000 * events) / total, 1) : null;
  const add = (per1000: number, source: string) =>
    acts.addBaseline.mutate({ profileId: profile.id, label: '', per1000, source });
  return (
    <fieldset className="evidence-group">
      <legend>{t('evidence.baseline.title')}</legend>
      {profile.baselines.length === 0 && <p className="muted small">{t('evidence.baseline.about')}</p>}
      {profile.baselines.map(baseline => (
        <BaselineRow key={baseline.id} baseline={baseline} acts={acts} isReadOnly={readOnly} />
      ))}
      {!readOnly && (
        <div className="row">
          {fromArms !== null && profile.baselines.length === 0 && (
            <Button onPress={() => add(fromArms, t('evidence.baseline.armsSource'))}>
              {t('evidence.baseline.fromArms', { per1000: fromArms })}
            </Button>
          )}
          {!isAdding && (
            <Button onPress={() => setAdding(true)}>
              <Icon name="plus" /> {t('evidence.baseline.add')}
            </Button>
          )}
        </div>
      )}
      {isAdding && (
        <NewBaseline
          onStore={fields => {
            acts.addBaseline.mutate({ profileId: profile.id, ...fields });
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </fieldset>
  );
}

function BaselineRow({
  baseline,
  acts,
  isReadOnly,
}: {
  baseline: Baseline;
  acts: EvidenceActs;
  isReadOnly: boolean;
}) {
  const { t } = useTranslation();
  const { id, revision, label, per1000, source } = baseline;
  const save = (patch: Partial<Pick<Baseline, 'label' | 'per1000' | 'source'>>) =>
    acts.updateBaseline.mutateAsync({ id, revision, label, per1000, source, ...patch }).then(
      () => true,
      () => false,
    );
  const name = label === '' ? t('evidence.baseline.one') : label;
  return (
    <fieldset className="baseline" aria-label={name}>
      <DraftField
        label={t('evidence.baseline.label')}
        value={label}
        onSave={text => save({ label: text })}
        isReadOnly={isReadOnly}
        maxLength={200}
      />
      <NumberField
        label={t('evidence.baseline.per1000')}
        value={per1000}
        onSave={async value => (value === null ? false : save({ per1000: value }))}
        isRequired
        isReadOnly={isReadOnly}
      />
      {!isReadOnly && (
        <IconButton
          icon="trash"
          label={t('evidence.baseline.remove')}
          onPress={() => acts.removeBaseline(baseline)}
        />
      )}
      <div className="wide">
        <DraftField
          label={t('evidence.baseline.source')}
          value={source}
          onSave={text => save({ source: text })}
          isReadOnly={isReadOnly}
          maxLength={500}
        />
      </div>
    </fieldset>
  );
}
