import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Makes a recommendation in a section of the guideline. Choosing a section takes over its key question. */
export function NewRecommendation({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const form = useRef<HTMLFormElement>(null);
  const [title, setTitle] = useState('');
  const [parentDocumentId, setParent] = useState<string | null>(null);
  const [questionId, setQuestion] = useState<string | null>(null);
  const outline = useQuery(api.documents.outline.queryOptions()).data;
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  const creating = useMutation(api.recommendations.create.mutationOptions());
  const sections = (outline ?? []).filter(item => item.kind === 'section');
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '' || parentDocumentId === null || creating.isPending) return;
    const stored = () => {
      setTitle('');
      form.current?.querySelector('input')?.focus();
    };
    creating.mutate({ title, parentDocumentId, questionId }, { onSuccess: stored });
  };
  const chooseSection = (id: string) => {
    setParent(id);
    setQuestion(sections.find(section => section.id === id)?.questionId ?? questionId);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('.popover')) onClose();
  };
  if (outline && sections.length === 0) {
    return (
      <Notice tone="warn">
        <p>{t('recommendations.needsSection')}</p>
      </Notice>
    );
  }
  return (
    <form
      ref={form}
      className="quick-add"
      onSubmit={store}
      onKeyDown={onKeyDown}
      aria-label={t('recommendations.add')}
    >
      <div className="wide">
        <TextInput
          label={t('recommendations.name')}
          value={title}
          onChange={setTitle}
          maxLength={300}
          autoFocus
        />
      </div>
      <Choice
        label={t('recommendations.section')}
        placeholder={t('recommendations.chooseSection')}
        value={parentDocumentId}
        options={sections.map(({ id, number, title: name }) => ({ id, label: `${number} ${name}` }))}
        onChange={chooseSection}
      />
      <Choice
        label={t('recommendations.question')}
        value={questionId ?? ''}
        options={[
          { id: '', label: t('recommendations.withoutQuestion') },
          ...questions.map(({ id, number, title: name }) => ({ id, label: `${number}. ${name}` })),
        ]}
        onChange={id => setQuestion(id === '' ? null : id)}
      />
      <div className="wide row">
        <Button variant="primary" type="submit" isDisabled={title.trim() === '' || parentDocumentId === null}>
          {t('ui.store')} <kbd>Enter</kbd>
        </Button>
        <Button onPress={onClose}>
          {t('ui.done')} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}
