import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UNPLANNED } from '../../shared/meetings/meeting.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Plans meetings one after the other by theme and date; the rest is filled in later. */
export function NewMeeting({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const form = useRef<HTMLFormElement>(null);
  const [theme, setTheme] = useState('');
  const [heldOn, setHeldOn] = useState('');
  const creating = useMutation(api.meetings.create.mutationOptions());
  const store = (event?: FormEvent) => {
    event?.preventDefault();
    if (theme.trim() === '' || creating.isPending) return;
    const fields = { ...UNPLANNED, theme, heldOn: heldOn === '' ? null : heldOn };
    const stored = () => {
      setTheme('');
      setHeldOn('');
      form.current?.querySelector('input')?.focus();
    };
    creating.mutate({ ...fields, bodies: ['working-group', 'sounding-board'] }, { onSuccess: stored });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <form
      ref={form}
      className="quick-add"
      onSubmit={store}
      onKeyDown={onKeyDown}
      aria-label={t('meetings.add')}
    >
      <TextInput label={t('meetings.theme')} value={theme} onChange={setTheme} maxLength={300} autoFocus />
      <TextInput label={t('meetings.date')} type="date" value={heldOn} onChange={setHeldOn} />
      <div className="wide row">
        <Button variant="primary" type="submit" isDisabled={theme.trim() === ''}>
          {t('ui.store')} <kbd>Enter</kbd>
        </Button>
        <Button onPress={onClose}>
          {t('ui.done')} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}
