import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** The methods members can weigh by; `top` belongs to surveys. */
const METHODS = ['score', 'rank'] as const;
const EMPTY: { title: string; method: (typeof METHODS)[number] } = { title: '', method: 'score' };

/** Makes a round; closes with its id, or without one when it was not made. */
export function NewRound({ onClose }: { onClose: (id?: string) => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const draft = useDraft('round', EMPTY, ['method']);
  const { title, method } = draft.values;
  const made = useRef<string>(undefined);
  const creating = useMutation(api.priorities.create.mutationOptions());
  return (
    <NewRowForm
      label={t('priorities.add')}
      storeLabel={t('priorities.create')}
      draft={draft}
      isComplete={title.trim() !== ''}
      onStore={async () => {
        made.current = (await creating.mutateAsync({ title, method })).id;
      }}
      onClose={() => onClose(made.current)}
    >
      <TextInput
        label={t('priorities.title')}
        value={title}
        onChange={next => draft.set({ title: next })}
        maxLength={200}
        autoFocus
      />
      <Choice
        label={t('priorities.method')}
        value={method}
        options={METHODS.map(id => ({ id, label: t(`priorities.methods.${id}`) }))}
        onChange={next => draft.set({ method: next })}
      />
    </NewRowForm>
  );
}
