import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BOTTLENECK_SOURCES, type BottleneckSource } from '../../shared/bottlenecks.ts';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';

const EMPTY: { theme: string; text: string; source: BottleneckSource } = {
  theme: '',
  text: '',
  source: 'survey',
};

/** Types bottlenecks one after the other: Enter stores one and the cursor stands ready for the next. */
export function NewBottleneck({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const draft = useDraft('bottleneck', EMPTY, ['source']);
  const creating = useMutation(api.bottlenecks.create.mutationOptions());
  const { theme, text, source } = draft.values;
  return (
    <NewRowForm
      label={t('bottlenecks.add')}
      draft={draft}
      isComplete={theme.trim() !== ''}
      onStore={() => creating.mutateAsync({ theme, text, source })}
      onClose={onClose}
      repeats
    >
      <TextInput
        label={t('bottlenecks.theme')}
        value={theme}
        onChange={next => draft.set({ theme: next })}
        maxLength={200}
        autoFocus
      />
      <Choice
        label={t('bottlenecks.source')}
        value={source}
        options={BOTTLENECK_SOURCES.map(id => ({ id, label: t(`terms.bottleneckSource.${id}`) }))}
        onChange={next => draft.set({ source: next })}
      />
      <div className="wide">
        <TextInput
          label={t('bottlenecks.text')}
          value={text}
          onChange={next => draft.set({ text: next })}
          multiline
          maxLength={10_000}
        />
      </div>
    </NewRowForm>
  );
}
