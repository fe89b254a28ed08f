import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { TextInput } from '../ui/text-input.tsx';

/** Types topics one after the other: Enter stores one and the cursor stands ready for the next. */
export function NewTopic({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const draft = useDraft(`topic-${meetingId}`, { text: '' });
  const { text } = draft.values;
  const adding = useMutation(api.meetings.addTopic.mutationOptions());
  return (
    <NewRowForm
      label={t('meetings.agenda.add')}
      draft={draft}
      isComplete={text.trim() !== ''}
      onStore={() => adding.mutateAsync({ meetingId, text })}
      onClose={onClose}
      repeats
    >
      <div className="wide">
        <TextInput
          label={t('meetings.agenda.topic')}
          value={text}
          onChange={next => draft.set({ text: next })}
          maxLength={500}
          autoFocus
        />
      </div>
    </NewRowForm>
  );
}
