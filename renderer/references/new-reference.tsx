import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findDoi } from '../../shared/references/identifiers.ts';
import { namesFromText } from '../../shared/references/names.ts';
import { emptyFields, REFERENCE_TYPES, type ReferenceType } from '../../shared/references/reference.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Types the heart of a reference; the rest is filled in beside the list, which opens on it. */
export function NewReference({ onClose }: { onClose: (id: string | null) => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [type, setType] = useState<ReferenceType>('article');
  const [draft, setDraft] = useState({ title: '', authors: '', container: '', year: '', doi: '' });
  const creating = useMutation(api.references.create.mutationOptions());
  const put = (field: keyof typeof draft) => (value: string) => setDraft({ ...draft, [field]: value });
  const store = (event?: FormEvent) => {
    event?.preventDefault();
    if (draft.title.trim() === '' || creating.isPending) return;
    const year = /^\s*\d{4}\s*$/.test(draft.year) ? Number(draft.year) : null;
    const fields = { ...emptyFields(), type, year, title: draft.title, container: draft.container };
    creating.mutate(
      { ...fields, authors: namesFromText(draft.authors), doi: findDoi(draft.doi) },
      { onSuccess: ({ id }) => onClose(id) },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('.popover')) onClose(null);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) store();
  };
  return (
    <form className="quick-add" onSubmit={store} onKeyDown={onKeyDown} aria-label={t('references.add')}>
      <TextInput
        label={t('references.field.title')}
        value={draft.title}
        onChange={put('title')}
        maxLength={5_000}
        autoFocus
      />
      <Choice
        label={t('references.field.type')}
        value={type}
        options={REFERENCE_TYPES.map(id => ({ id, label: t(`references.type.${id}`) }))}
        onChange={setType}
      />
      <div className="wide">
        <TextInput
          label={t('references.field.authors')}
          hint={t('references.field.authorsHint')}
          value={draft.authors}
          onChange={put('authors')}
          multiline
        />
      </div>
      <TextInput
        label={t('references.field.container')}
        value={draft.container}
        onChange={put('container')}
      />
      <TextInput label={t('references.field.year')} value={draft.year} onChange={put('year')} />
      <div className="wide">
        <TextInput label={t('references.field.doi')} value={draft.doi} onChange={put('doi')} />
      </div>
      <div className="wide row">
        <Button variant="primary" type="submit" isDisabled={draft.title.trim() === ''}>
          {t('ui.store')}
        </Button>
        <Button onPress={() => onClose(null)}>
          {t('ui.cancel')} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}
