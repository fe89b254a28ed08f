import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { stepTexts } from '../../shared/locales/step-texts.ts';
import { useConnection } from '../app/connection-context.tsx';
import { DraftDialog } from '../app/draft-dialog.tsx';
import { useDraft } from '../app/use-draft.ts';
import { TextInput } from '../ui/text-input.tsx';
import { isComplete, PersonDayFields, usePersonDay } from './person-day.tsx';

/** Skips a step; the reason is kept for the accountability report. */
export function SkipDialog({ stepId, onClose }: { stepId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const draft = useDraft(`skip-${stepId}`, { ...usePersonDay(), reason: '' }, ['by', 'on']);
  const { reason, ...who } = draft.values;
  const skipping = useMutation(api.phases.skipStep.mutationOptions());
  return (
    <DraftDialog
      title={t('phases.skip.title')}
      draft={draft}
      isComplete={reason.trim() !== '' && isComplete(who)}
      storeLabel={t('phases.skip.store')}
      onStore={() => skipping.mutateAsync({ stepId, reason, skippedBy: who.by, skippedOn: who.on })}
      onClose={onClose}
    >
      <p className="no-margin">
        <b>{stepTexts(stepId, t).name}</b>
        <br />
        <span className="muted small">{t('phases.skip.text')}</span>
      </p>
      <TextInput
        label={t('phases.skip.reason')}
        value={reason}
        onChange={next => draft.set({ reason: next })}
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
        onChange={draft.set}
      />
    </DraftDialog>
  );
}
