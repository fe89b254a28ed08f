import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QUESTION_KINDS, type QuestionKind } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';

const EMPTY: { title: string; text: string; kind: QuestionKind } = { title: '', text: '', kind: 'content' };

/** Types key questions one after the other: Enter stores one and the cursor stands ready for the next. */
export function NewQuestion({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const draft = useDraft('question', EMPTY, ['kind']);
  const creating = useMutation(api.questions.create.mutationOptions());
  const { title, text, kind } = draft.values;
  return (
    <NewRowForm
      label={t('questions.add')}
      draft={draft}
      isComplete={title.trim() !== '' && text.trim() !== ''}
      onStore={() => creating.mutateAsync({ title, text, kind })}
      onClose={onClose}
      repeats
    >
      <TextInput
        label={t('questions.shortTitle')}
        value={title}
        onChange={next => draft.set({ title: next })}
        maxLength={200}
        autoFocus
      />
      <Choice
        label={t('questions.kind')}
        value={kind}
        options={QUESTION_KINDS.map(id => ({ id, label: t(`terms.questionKind.${id}`) }))}
        onChange={next => draft.set({ kind: next })}
      />
      <div className="wide">
        <TextInput
          label={t('questions.text')}
          placeholder={t('questions.textPlaceholder')}
          value={text}
          onChange={next => draft.set({ text: next })}
          maxLength={2_000}
        />
      </div>
    </NewRowForm>
  );
}
