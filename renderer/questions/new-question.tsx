import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QUESTION_KINDS, type QuestionKind } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Types key questions one after the other: Enter stores one and the cursor stands ready for the next. */
export function NewQuestion({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const form = useRef<HTMLFormElement>(null);
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [kind, setKind] = useState<QuestionKind>('content');
  const creating = useMutation(api.questions.create.mutationOptions());
  const complete = title.trim() !== '' && text.trim() !== '';
  const store = (event?: FormEvent) => {
    event?.preventDefault();
    if (!complete || creating.isPending) return;
    const stored = () => {
      setTitle('');
      setText('');
      form.current?.querySelector('input')?.focus();
    };
    creating.mutate({ title, text, kind }, { onSuccess: stored });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('.popover')) onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) store();
  };
  return (
    <form
      ref={form}
      className="quick-add"
      onSubmit={store}
      onKeyDown={onKeyDown}
      aria-label={t('questions.add')}
    >
      <TextInput
        label={t('questions.shortTitle')}
        value={title}
        onChange={setTitle}
        maxLength={200}
        autoFocus
      />
      <Choice
        label={t('questions.kind')}
        value={kind}
        options={QUESTION_KINDS.map(id => ({ id, label: t(`terms.questionKind.${id}`) }))}
        onChange={setKind}
      />
      <div className="wide">
        <TextInput
          label={t('questions.text')}
          placeholder={t('questions.textPlaceholder')}
          value={text}
          onChange={setText}
          maxLength={2_000}
        />
      </div>
      <div className="wide row">
        <Button variant="primary" type="submit" isDisabled={!complete}>
          {t('ui.store')} <kbd>Enter</kbd>
        </Button>
        <Button onPress={onClose}>
          {t('ui.done')} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}
