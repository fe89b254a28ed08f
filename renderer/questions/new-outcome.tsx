import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Types outcomes one after the other: Enter stores one and the cursor stands ready for the next. */
export function NewOutcome({ questionId, onClose }: { questionId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [timePoint, setTimePoint] = useState('');
  const adding = useMutation(api.questions.addOutcome.mutationOptions());
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || adding.isPending) return;
    const stored = () => {
      setName('');
      form.current?.querySelector('input')?.focus();
    };
    adding.mutate({ questionId, name, timePoint }, { onSuccess: stored });
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
      aria-label={t('outcomes.add')}
    >
      <TextInput label={t('outcomes.name')} value={name} onChange={setName} maxLength={200} autoFocus />
      <TextInput label={t('outcomes.timePoint')} value={timePoint} onChange={setTimePoint} maxLength={200} />
      <div className="wide row">
        <Button variant="primary" type="submit" isDisabled={name.trim() === ''}>
          {t('ui.store')} <kbd>Enter</kbd>
        </Button>
        <Button onPress={onClose}>
          {t('ui.done')} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}
