import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REASON_KINDS, type ReasonKind } from '../../shared/initiation.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Types reasons one after the other: Enter stores one and the cursor stands ready for the next. */
export function NewReason({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<ReasonKind>('knowledge');
  const [source, setSource] = useState('');
  const [notedOn, setNotedOn] = useState('');
  const adding = useMutation(api.initiation.addReason.mutationOptions());
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || adding.isPending) return;
    const stored = () => {
      setText('');
      setSource('');
      setNotedOn('');
      form.current?.querySelector('input')?.focus();
    };
    adding.mutate({ kind, text, source, notedOn: notedOn === '' ? null : notedOn }, { onSuccess: stored });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('.popover')) onClose();
  };
  return (
    <form
      ref={form}
      className="quick-add entry"
      onSubmit={store}
      onKeyDown={onKeyDown}
      aria-label={t('initiation.reasons.add')}
    >
      <div className="entry-wide">
        <TextInput
          label={t('initiation.reasons.text')}
          value={text}
          onChange={setText}
          maxLength={5_000}
          autoFocus
        />
      </div>
      <div className="entry-fields">
        <Choice
          label={t('initiation.reasons.kind')}
          value={kind}
          options={REASON_KINDS.map(id => ({ id, label: t(`initiation.reasons.kinds.${id}`) }))}
          onChange={setKind}
        />
        <TextInput
          label={t('initiation.reasons.source')}
          value={source}
          onChange={setSource}
          maxLength={500}
        />
        <TextInput
          label={t('initiation.reasons.notedOn')}
          type="date"
          value={notedOn}
          onChange={setNotedOn}
        />
      </div>
      <div className="entry-wide row">
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
