import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BOTTLENECK_SOURCES, type BottleneckSource } from '../../shared/bottlenecks.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Types bottlenecks one after the other: Enter stores one and the cursor stands ready for the next. */
export function NewBottleneck({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const form = useRef<HTMLFormElement>(null);
  const [theme, setTheme] = useState('');
  const [text, setText] = useState('');
  const [source, setSource] = useState<BottleneckSource>('survey');
  const creating = useMutation(api.bottlenecks.create.mutationOptions());
  const store = (event?: FormEvent) => {
    event?.preventDefault();
    if (theme.trim() === '' || creating.isPending) return;
    const stored = () => {
      setTheme('');
      setText('');
      form.current?.querySelector('input')?.focus();
    };
    creating.mutate({ theme, text, source }, { onSuccess: stored });
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
      aria-label={t('bottlenecks.add')}
    >
      <TextInput label={t('bottlenecks.theme')} value={theme} onChange={setTheme} maxLength={200} autoFocus />
      <Choice
        label={t('bottlenecks.source')}
        value={source}
        options={BOTTLENECK_SOURCES.map(id => ({ id, label: t(`terms.bottleneckSource.${id}`) }))}
        onChange={setSource}
      />
      <div className="wide">
        <TextInput
          label={t('bottlenecks.text')}
          value={text}
          onChange={setText}
          multiline
          maxLength={10_000}
        />
      </div>
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
