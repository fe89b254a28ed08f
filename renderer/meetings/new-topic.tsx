import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Types topics one after the other: Enter stores one and the cursor stands ready for the next. */
export function NewTopic({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [text, setText] = useState('');
  const adding = useMutation(api.meetings.addTopic.mutationOptions());
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || adding.isPending) return;
    adding.mutate({ meetingId, text }, { onSuccess: () => setText('') });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <form className="quick-add" onSubmit={store} onKeyDown={onKeyDown} aria-label={t('meetings.agenda.add')}>
      <div className="wide">
        <TextInput
          label={t('meetings.agenda.topic')}
          value={text}
          onChange={setText}
          maxLength={500}
          autoFocus
        />
      </div>
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
