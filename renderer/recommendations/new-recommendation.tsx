import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sectionAnswering } from '../../shared/documents.ts';
import { useConnection } from '../app/connection-context.tsx';
import { NewRowForm } from '../app/new-row-form.tsx';
import { useDraft } from '../app/use-draft.ts';
import { Choice } from '../ui/choice.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextInput } from '../ui/text-input.tsx';

const EMPTY = { title: '', section: '', question: '' };

/** Stands for the section that is made for the key question. */
const NEW_SECTION = 'new-section';

/**
 * Makes a recommendation in a section of the guideline. Choosing a section takes over its key question; choosing a
 * question takes the section that answers it, and offers to make one when there is none.
 */
export function NewRecommendation({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const draft = useDraft('recommendation', EMPTY, ['section', 'question']);
  const { title, section, question } = draft.values;
  const outline = useQuery(api.documents.outline.queryOptions()).data;
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  const creating = useMutation(api.recommendations.create.mutationOptions());
  const sections = (outline ?? []).filter(item => item.kind === 'section');
  const asked = questions.find(({ id }) => id === question);
  const answering = sectionAnswering(sections, question)?.id ?? null;
  const offersNew = asked !== undefined && answering === null;
  const chosen = sections.find(({ id }) => id === section)?.id ?? (offersNew ? NEW_SECTION : answering);
  if (outline && sections.length === 0 && questions.length === 0) {
    return (
      <Notice tone="warn">
        <p>{t('recommendations.needsSection')}</p>
      </Notice>
    );
  }
  return (
    <NewRowForm
      label={t('recommendations.add')}
      draft={draft}
      isComplete={title.trim() !== '' && chosen !== null}
      onStore={() =>
        creating.mutateAsync({
          title,
          parentDocumentId: chosen === NEW_SECTION ? null : chosen,
          questionId: question === '' ? null : question,
        })
      }
      onClose={onClose}
      repeats
    >
      <div className="wide">
        <TextInput
          label={t('recommendations.name')}
          value={title}
          onChange={next => draft.set({ title: next })}
          maxLength={300}
          autoFocus
        />
      </div>
      <Choice
        label={t('recommendations.section')}
        placeholder={t('recommendations.chooseSection')}
        value={chosen}
        options={[
          ...sections.map(({ id, number, title: name }) => ({ id, label: `${number} ${name}` })),
          ...(offersNew
            ? [{ id: NEW_SECTION, label: t('recommendations.newSection', { title: asked.title }) }]
            : []),
        ]}
        onChange={id =>
          draft.set({
            section: id,
            question: sections.find(candidate => candidate.id === id)?.questionId ?? question,
          })
        }
      />
      <Choice
        label={t('recommendations.question')}
        value={question}
        options={[
          { id: '', label: t('recommendations.withoutQuestion') },
          ...questions.map(({ id, number, title: name }) => ({ id, label: `${number}. ${name}` })),
        ]}
        onChange={next => draft.set({ question: next, section: '' })}
      />
    </NewRowForm>
  );
}
