import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScopeKind } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Adds a statement of one kind to the framework; closed it is one button. */
export function NewScopeStatement({ kind }: { kind: ScopeKind }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [text, setText] = useState<string | null>(null);
  const adding = useMutation(api.questions.addScope.mutationOptions());
  if (text === null) {
    return (
      <Button
        variant="quiet"
        aria-label={t('questions.framework.addTo', { kind: t(`terms.scopeKind.${kind}`) })}
        onPress={() => setText('')}
      >
        <Icon name="plus" /> {t('questions.framework.add')}
      </Button>
    );
  }
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') adding.mutate({ kind, text }, { onSuccess: () => setText(null) });
  };
  return (
    <form className="stack" onSubmit={store}>
      <TextInput
        label={t('questions.framework.new')}
        value={text}
        onChange={setText}
        maxLength={5_000}
        autoFocus
        onKeyDown={event => {
          if (event.key === 'Escape') setText(null);
        }}
      />
      <div className="row">
        <Button variant="primary" type="submit" isDisabled={text.trim() === ''}>
          {t('ui.store')}
        </Button>
        <Button onPress={() => setText(null)}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
