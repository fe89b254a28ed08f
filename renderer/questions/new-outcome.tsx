import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { TextInput } from '../ui/text-input.tsx';

/** Types outcomes one after the other: Enter stores one and the cursor stands ready for the next. */
export function NewOutcome({ questionId, onClose }: { questionId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const draft = useDraft(`outcome-${questionId}`, { name: '', timePoint: '' }, ['timePoint']);
  const adding = useMutation(api.questions.addOutcome.mutationOptions());
  const { name, timePoint } = draft.values;
  return (
    <NewRowForm
      label={t('outcomes.add')}
      draft={draft}
      isComplete={name.trim() !== ''}
      onStore={() => adding.mutateAsync({ questionId, name, timePoint })}
      onClose={onClose}
      repeats
    >
      <TextInput
        label={t('outcomes.name')}
        value={name}
        onChange={next => draft.set({ name: next })}
        maxLength={200}
        autoFocus
      />
      <TextInput
        label={t('outcomes.timePoint')}
        value={timePoint}
        onChange={next => draft.set({ timePoint: next })}
        maxLength={200}
      />
    </NewRowForm>
  );
}
