import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../shared/questions/outcomes.ts';
import type { Question } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { LinkPicker } from '../ui/link-picker.tsx';

interface CopyOutcomesProps {
  questions: readonly Question[];
  /** The question the outcomes come to. */
  question: Question;
  /** The outcomes of all questions. */
  outcomes: readonly Outcome[];
}

/** Takes the outcomes of another question over, without their ratings; what the question has already stays out. */
export function CopyOutcomes({ questions, question, outcomes }: CopyOutcomesProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const copying = useMutation(api.questions.copyOutcomes.mutationOptions());
  const of = (id: string) => outcomes.filter(outcome => outcome.questionId === id);
  const sources = questions.filter(({ id }) => id !== question.id && of(id).length > 0);
  if (sources.length === 0) return null;
  const copy = (id: string) => {
    const ids = of(id).map(outcome => outcome.id);
    copying.mutateAsync({ ids, questionId: question.id }).then(
      ({ copied }) => say(t('outcomes.copied', { count: copied })),
      () => undefined,
    );
  };
  return (
    <LinkPicker
      label={t('outcomes.copy')}
      placeholder={t('outcomes.copy')}
      linked={[]}
      available={sources.map(({ id, number, title }) => ({
        id,
        label: t('outcomes.copyOption', { number, title, count: of(id).length }),
      }))}
      onLink={copy}
      onUnlink={() => undefined}
      isReadOnly={false}
    />
  );
}
