import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
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
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  const [seat, setSeat] = useState('');
  const [dueOn, setDueOn] = useState('');
  const adding = useMutation(api.meetings.addAction.mutationOptions());
  const store = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() === '' || adding.isPending) return;
    const fields = { text, meetingId, seatId: seat === '' ? null : seat, doneOn: null };
    const stored = () => {
      setText('');
      form.current?.querySelector('input')?.focus();
    };
    adding.mutate({ ...fields, dueOn: dueOn === '' ? null : dueOn }, { onSuccess: stored });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('.popover')) onClose();
  };
  return (
    <form
      ref={form}
      className="quick-add"
      onSubmit={store}
      onKeyDown={onKeyDown}
      aria-label={t('meetings.actions.add')}
    >
      <div className="wide">
        <TextInput
          label={t('meetings.actions.text')}
          value={text}
          onChange={setText}
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
        onChange={setSeat}
      />
      <TextInput label={t('meetings.actions.due')} type="date" value={dueOn} onChange={setDueOn} />
      <div className="wide row">
        <Button variant="primary" type="submit" isDisabled={text.trim() === ''}>
          {t('ui.store')} <kbd>Enter</kbd>
        </Button>
        <Button onPress={onClose}>
          {t('ui.done')} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}
