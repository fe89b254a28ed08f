import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { MeetingRecords } from './use-meetings.ts';

interface NewActionProps {
  meetingId: string | null;
  records: MeetingRecords;
  onClose: () => void;
}

/** Types actions one after the other: what, who and by when. */
export function NewAction({ meetingId, records, onClose }: NewActionProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const draft = useDraft(`action-${meetingId}`, { text: '', seat: '', dueOn: '' }, ['seat', 'dueOn']);
  const { text, seat, dueOn } = draft.values;
  const adding = useMutation(api.meetings.addAction.mutationOptions());
  return (
    <NewRowForm
      label={t('meetings.actions.add')}
      draft={draft}
      isComplete={text.trim() !== ''}
      onStore={() =>
        adding.mutateAsync({
          text,
          meetingId,
          seatId: seat === '' ? null : seat,
          dueOn: dueOn === '' ? null : dueOn,
          doneOn: null,
        })
      }
      onClose={onClose}
      repeats
    >
      <div className="wide">
        <TextInput
          label={t('meetings.actions.text')}
          value={text}
          onChange={next => draft.set({ text: next })}
          maxLength={2_000}
          autoFocus
        />
      </div>
      <Choice
        label={t('meetings.actions.who')}
        value={seat}
        options={[
          { id: '', label: t('meetings.actions.nobody') },
          ...records.seats.map(row => ({ id: row.id, label: records.seatName(row) })),
        ]}
        onChange={next => draft.set({ seat: next })}
      />
      <TextInput
        label={t('meetings.actions.due')}
        type="date"
        value={dueOn}
        onChange={next => draft.set({ dueOn: next })}
      />
    </NewRowForm>
  );
}
