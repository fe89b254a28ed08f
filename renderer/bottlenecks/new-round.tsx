import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** The methods members can weigh by; `top` belongs to surveys. */
const METHODS = ['score', 'rank'] as const;

/** Makes a round; closes with its id, or without one when it was not made. */
export function NewRound({ onClose }: { onClose: (id?: string) => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [title, setTitle] = useState('');
  const [method, setMethod] = useState<(typeof METHODS)[number]>('score');
  const creating = useMutation(api.priorities.create.mutationOptions());
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '' || creating.isPending) return;
    creating.mutate({ title, method }, { onSuccess: ({ id }) => onClose(id) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('.popover')) onClose();
  };
  return (
    <form className="quick-add" onSubmit={store} onKeyDown={onKeyDown} aria-label={t('priorities.add')}>
      <TextInput label={t('priorities.title')} value={title} onChange={setTitle} maxLength={200} autoFocus />
      <Choice
        label={t('priorities.method')}
        value={method}
        options={METHODS.map(id => ({ id, label: t(`priorities.methods.${id}`) }))}
        onChange={setMethod}
      />
      <div className="wide row">
        <Button variant="primary" type="submit" isDisabled={title.trim() === ''}>
          {t('priorities.create')} <kbd>Enter</kbd>
        </Button>
        <Button onPress={() => onClose()}>
          {t('ui.cancel')} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}
