import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import type { Draft } from '../app/use-draft.ts';
import { TextInput } from '../ui/text-input.tsx';

interface NewAbbreviationProps {
  draft: Draft<{ short: string; long: string }>;
  onClose: () => void;
}

/** Adds an abbreviation with its meaning. */
export function NewAbbreviation({ draft, onClose }: NewAbbreviationProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const putting = useMutation(api.abbreviations.put.mutationOptions());
  const { short, long } = draft.values;
  return (
    <NewRowForm
      label={t('abbreviations.add')}
      draft={draft}
      isComplete={short.trim() !== '' && long.trim() !== ''}
      onStore={() => putting.mutateAsync({ short, long })}
      onClose={onClose}
    >
      <TextInput
        label={t('abbreviations.short')}
        value={short}
        onChange={next => draft.set({ short: next })}
        maxLength={40}
        autoFocus={short === ''}
      />
      <TextInput
        label={t('abbreviations.long')}
        value={long}
        onChange={next => draft.set({ long: next })}
        maxLength={300}
        autoFocus={short !== ''}
      />
    </NewRowForm>
  );
}
