import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertaintyOverride } from '../../shared/evidence/records.ts';
import { CERTAINTIES, type Certainty } from '../../shared/recommendations.ts';
import { Button } from '../ui/button.tsx';
import { Segments } from '../ui/segments.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Sets a certainty in place of the computed one; without a reason it cannot be stored. */
export function OverrideForm({
  onStore,
  onClose,
}: {
  onStore: (override: CertaintyOverride) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [certainty, setCertainty] = useState<Certainty | null>(null);
  const [reason, setReason] = useState('');
  const isReady = certainty !== null && reason.trim() !== '';
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (certainty !== null && isReady) onStore({ certainty, reason });
  };
  return (
    <form className="stack evidence-override" onSubmit={store} aria-label={t('evidence.certainty.override')}>
      <Segments
        label={t('evidence.certainty.overrideAs')}
        value={certainty}
        options={CERTAINTIES.map(id => ({ id, label: t(`terms.certainty.${id}`) }))}
        onChange={setCertainty}
      />
      <TextInput
        label={t('evidence.certainty.overrideReason')}
        value={reason}
        onChange={setReason}
        multiline
        isRequired
        maxLength={2_000}
      />
      <div className="row">
        <Button variant="primary" type="submit" isDisabled={!isReady}>
          {t('evidence.certainty.store')}
        </Button>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}

/** Says that the group set the certainty itself, and why. */
export function OverrideNote({
  override,
  computed,
  onWithdraw,
}: {
  override: CertaintyOverride;
  computed: Certainty | null;
  onWithdraw: (() => void) | null;
}) {
  const { t } = useTranslation();
  return (
    <div className="notice">
      <p>
        {t('evidence.certainty.overrideBy', {
          certainty: t(`terms.certainty.${override.certainty}`),
          computed: computed === null ? t('evidence.overall.unknown') : t(`terms.certainty.${computed}`),
          reason: override.reason,
        })}
      </p>
      {onWithdraw && <Button onPress={onWithdraw}>{t('evidence.certainty.withdraw')}</Button>}
    </div>
  );
}
