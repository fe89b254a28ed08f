import { useTranslation } from 'react-i18next';
import { sourceFieldsSchema } from '../../shared/adapte/sources.ts';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { TextInput } from '../ui/text-input.tsx';
import type { SourceActs } from './use-source-acts.ts';

const EMPTY = { label: '', title: '', developer: '', country: '' };
const MOST = { label: 200, title: 1_000, developer: 500, country: 200 } as const;

/** Types source guidelines one after the other: Enter stores one and the cursor stands ready for the next. */
export function NewSource({ acts, onClose }: { acts: SourceActs; onClose: () => void }) {
  const { t } = useTranslation();
  const draft = useDraft('source', EMPTY);
  const { values } = draft;
  return (
    <NewRowForm
      label={t('sources.register.add')}
      draft={draft}
      isComplete={values.label.trim() !== ''}
      onStore={() => acts.add.mutateAsync(sourceFieldsSchema.parse(values))}
      onClose={onClose}
      repeats
    >
      {(['label', 'title', 'developer', 'country'] as const).map((field, at) => (
        <TextInput
          key={field}
          label={t(`sources.field.${field}`)}
          {...(field === 'label' ? { hint: t('sources.field.labelHint') } : {})}
          value={values[field]}
          onChange={next => draft.set({ [field]: next })}
          maxLength={MOST[field]}
          autoFocus={at === 0}
        />
      ))}
    </NewRowForm>
  );
}
