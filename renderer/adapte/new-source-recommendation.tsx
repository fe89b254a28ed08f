import { useTranslation } from 'react-i18next';
import {
  ORIGINAL_LANGUAGES,
  sourceRecommendationFieldsSchema,
} from '../../shared/adapte/source-recommendations.ts';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { languageName } from './language-name.ts';
import type { Adaptation } from './use-adaptation.ts';
import type { AdaptationActs } from './use-adaptation-acts.ts';

const EMPTY = { source: '', question: '', language: '', number: '', topic: '', wording: '' };

interface NewSourceRecommendationProps {
  known: Adaptation;
  acts: AdaptationActs;
  onClose: () => void;
}

/** Types recommendations of a source one after the other; source, question and language stay as they were chosen. */
export function NewSourceRecommendation({ known, acts, onClose }: NewSourceRecommendationProps) {
  const { t, i18n } = useTranslation();
  const draft = useDraft('source-recommendation', EMPTY, ['source', 'question', 'language']);
  const { values } = draft;
  const source = known.sources.find(({ id }) => id === values.source) ?? known.sources[0];
  const store = () =>
    acts.add.mutateAsync({
      ...sourceRecommendationFieldsSchema.parse({
        number: values.number,
        wording: values.wording,
        language: values.language === '' ? null : values.language,
      }),
      sourceId: source?.id ?? '',
      questionId: values.question === '' ? null : values.question,
      topic: values.topic,
    });
  return (
    <NewRowForm
      label={t('adapte.add')}
      draft={draft}
      isComplete={values.wording.trim() !== ''}
      onStore={store}
      onClose={onClose}
      repeats
    >
      <TextInput
        label={t('adapte.field.number')}
        value={values.number}
        onChange={number => draft.set({ number })}
        maxLength={50}
        autoFocus
      />
      <Choice
        label={t('adapte.field.source')}
        value={source?.id ?? null}
        options={known.sources.map(({ id, label }) => ({ id, label }))}
        onChange={next => draft.set({ source: next })}
      />
      <div className="wide">
        <TextInput
          label={t('adapte.field.wording')}
          value={values.wording}
          onChange={wording => draft.set({ wording })}
          maxLength={10_000}
          multiline
        />
      </div>
      <Choice
        label={t('adapte.field.question')}
        value={values.question}
        options={[
          { id: '', label: t('adapte.filter.none') },
          ...known.questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` })),
        ]}
        onChange={question => draft.set({ question })}
      />
      <Choice
        label={t('adapte.field.language')}
        value={values.language}
        options={[
          { id: '', label: t('adapte.field.noLanguage') },
          ...ORIGINAL_LANGUAGES.map(id => ({ id: id as string, label: languageName(id, i18n.language) })),
        ]}
        onChange={language => draft.set({ language })}
      />
      <div className="wide">
        <TextInput
          label={t('adapte.field.topic')}
          hint={t('adapte.field.topicHint')}
          value={values.topic}
          onChange={topic => draft.set({ topic })}
          maxLength={300}
        />
      </div>
    </NewRowForm>
  );
}
