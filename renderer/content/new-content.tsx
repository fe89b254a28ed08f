import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONTENT_KINDS, type ContentKind } from '../../shared/content/kinds.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface NewContentProps {
  onClose: () => void;
  onMade: (id: string) => void;
}

/** Makes a table of one of the kinds; its columns are then ready. */
export function NewContent({ onClose, onMade }: NewContentProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [kind, setKind] = useState<ContentKind>('treatment-profiles');
  const [title, setTitle] = useState('');
  const creating = useMutation(api.content.create.mutationOptions());
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (creating.isPending) return;
    const named = title.trim() === '' ? t(`content.kind.${kind}`) : title;
    creating.mutate({ kind, title: named }, { onSuccess: ({ id }) => onMade(id) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('.popover')) onClose();
  };
  return (
    <form className="quick-add" onSubmit={store} onKeyDown={onKeyDown} aria-label={t('content.add')}>
      <TextInput
        label={t('content.name')}
        value={title}
        onChange={setTitle}
        placeholder={t(`content.kind.${kind}`)}
        maxLength={300}
        autoFocus
      />
      <Choice
        label={t('content.kindLabel')}
        value={kind}
        options={CONTENT_KINDS.map(id => ({ id, label: t(`content.kind.${id}`) }))}
        onChange={setKind}
      />
      <p className="wide muted small">{t(`content.kindAbout.${kind}`)}</p>
      <div className="wide row">
        <Button variant="primary" type="submit">
          {t('ui.store')} <kbd>Enter</kbd>
        </Button>
        <Button onPress={onClose}>
          {t('ui.cancel')} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}
