import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stepTexts } from '../../shared/locales/step-texts.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { isComplete, PersonDayFields, usePersonDay } from './person-day.tsx';

/** Skips a step; the reason is kept for the accountability report. */
export function SkipDialog({ stepId, onClose }: { stepId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [who, setWho] = usePersonDay();
  const [reason, setReason] = useState('');
  const skipping = useMutation(api.phases.skipStep.mutationOptions());
  const ready = reason.trim() !== '' && isComplete(who);
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (ready) {
      skipping.mutate({ stepId, reason, skippedBy: who.by, skippedOn: who.on }, { onSuccess: onClose });
    }
  };
  return (
    <Dialog title={t('phases.skip.title')} onClose={onClose}>
      <form className="stack" onSubmit={store}>
        <p className="no-margin">
          <b>{stepTexts(stepId, t).name}</b>
          <br />
          <span className="muted small">{t('phases.skip.text')}</span>
        </p>
        <TextInput
          label={t('phases.skip.reason')}
          value={reason}
          onChange={setReason}
          multiline
          maxLength={2_000}
          isRequired
          validationBehavior="aria"
          autoFocus
        />
        <PersonDayFields
          byLabel={t('phases.skip.by')}
          onLabel={t('phases.skip.on')}
          value={who}
          onChange={setWho}
        />
        <div className="dialog-foot">
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={!ready}>
            {t('phases.skip.store')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
