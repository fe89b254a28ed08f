import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { UNPLANNED } from '../../shared/meetings/meeting.ts';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { TextInput } from '../ui/text-input.tsx';

/** Plans meetings one after the other by theme and date; the rest is filled in later. */
export function NewMeeting({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const draft = useDraft('meeting', { theme: '', heldOn: '' });
  const { theme, heldOn } = draft.values;
  const creating = useMutation(api.meetings.create.mutationOptions());
  const plan = { ...UNPLANNED, theme, heldOn: heldOn === '' ? null : heldOn };
  return (
    <NewRowForm
      label={t('meetings.add')}
      draft={draft}
      isComplete={theme.trim() !== ''}
      onStore={() => creating.mutateAsync({ ...plan, bodies: ['working-group', 'sounding-board'] })}
      onClose={onClose}
      repeats
    >
      <TextInput
        label={t('meetings.theme')}
        value={theme}
        onChange={next => draft.set({ theme: next })}
        maxLength={300}
        autoFocus
      />
      <TextInput
        label={t('meetings.date')}
        type="date"
        value={heldOn}
        onChange={next => draft.set({ heldOn: next })}
      />
    </NewRowForm>
  );
}
