import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EDITORIAL_PURPOSES, type EditorialPurpose } from '../../shared/editorial/round.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Segments } from '../ui/segments.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface NewRoundProps {
  onAdded: (id: string) => void;
  onClose: () => void;
}

/** A new editorial round: its name, what it is for, and from when until when. */
export function NewRound({ onAdded, onClose }: NewRoundProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [name, setName] = useState('');
  const [purpose, setPurpose] = useState<EditorialPurpose>('content');
  const [startsOn, setStartsOn] = useState('');
  const [dueOn, setDueOn] = useState('');
  const adding = useMutation(api.editorial.create.mutationOptions({ onSuccess: ({ id }) => onAdded(id) }));
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || adding.isPending) return;
    adding.mutate({ name, purpose, startsOn: startsOn || null, dueOn: dueOn || null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <form
      className="quick-add round-new"
      onSubmit={store}
      onKeyDown={onKeyDown}
      aria-label={t('editorial.add')}
    >
      <div className="wide">
        <TextInput label={t('editorial.name')} value={name} onChange={setName} maxLength={200} autoFocus />
      </div>
      <Segments
        label={t('editorial.purpose')}
        value={purpose}
        options={EDITORIAL_PURPOSES.map(id => ({ id, label: t(`editorial.purposeOf.${id}`) }))}
        onChange={setPurpose}
      />
      <div className="pair">
        <TextInput label={t('editorial.startsOn')} type="date" value={startsOn} onChange={setStartsOn} />
        <TextInput label={t('editorial.dueOn')} type="date" value={dueOn} onChange={setDueOn} />
      </div>
      <div className="wide row">
        <Button variant="primary" type="submit" isDisabled={name.trim() === ''}>
          {t('ui.store')} <kbd>Enter</kbd>
        </Button>
        <Button onPress={onClose}>
          {t('ui.cancel')} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}
