import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { Screen } from '../app/screen.tsx';
import { QuestionSelection } from './question-selection.tsx';
import './selection.css';

/** Searching and selecting for the key questions, one question at a time. */
export function SelectionScreen() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [search] = useScreenSearch();
  const questions = useQuery(api.questions.list.queryOptions()).data;
  const begun = useQuery(api.selection.begun.queryOptions()).data;
  // Without an address the first question that has a search is the likeliest one.
  const question =
    questions?.find(({ id }) => id === search.open) ??
    questions?.find(({ id }) => begun?.includes(id)) ??
    questions?.[0];
  if (questions && question && begun)
    return <QuestionSelection key={question.id} question={question} questions={questions} />;
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.selection')]}
      title={t('selection.title')}
      lead={t('selection.lead')}
    >
      {questions?.length === 0 && <p className="muted">{t('selection.noQuestions')}</p>}
    </Screen>
  );
}
