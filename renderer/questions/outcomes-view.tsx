import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasOutcomes } from '../../shared/questions/frames.ts';
import type { Outcome } from '../../shared/questions/outcomes.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { CopyOutcomes } from './copy-outcomes.tsx';
import { NewOutcome } from './new-outcome.tsx';
import { OutcomeDetail } from './outcome-detail.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import { RatingSection } from './rating-section.tsx';
import { ViewSwitch } from './view-switch.tsx';
import './outcomes.css';

const NO_OUTCOMES: readonly Outcome[] = [];

/** The outcomes of one question, how the members rate them, and what the ratings come to. */
export function OutcomesView() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const [selected, setSelected] = useState<string | null>(null);
  const questions = useQuery(api.questions.list.queryOptions()).data;
  const all = useQuery(api.questions.outcomes.queryOptions()).data ?? NO_OUTCOMES;
  const question =
    questions?.find(row => row.id === search.open) ??
    questions?.find(row => hasOutcomes(row.type)) ??
    questions?.[0];
  const outcomes = all.filter(outcome => outcome.questionId === question?.id);
  const { add, ...kept } = search;
  const startAdding = () => {
    if (!readOnly && question) setSearch({ ...search, add: true });
  };
  useShortcuts({ n: startAdding });
  const opened = outcomes.find(outcome => outcome.id === selected);
  const close = (id: string) => {
    setSelected(null);
    requestAnimationFrame(() => document.getElementById(`outcome-${id}`)?.focus());
  };
  return (
    <Screen
      crumb={[t('terms.phase.preparation'), t('terms.area.questions')]}
      title={t('outcomes.title')}
      lists={['outcomes']}
      lead={t('outcomes.lead')}
      actions={
        !readOnly &&
        question && (
          <Button variant="primary" onPress={startAdding}>
            <Icon name="plus" /> {t('outcomes.add')} <kbd>N</kbd>
          </Button>
        )
      }
      detail={
        opened && (
          <OutcomeDetail key={opened.id} row={opened} among={outcomes} onClose={() => close(opened.id)} />
        )
      }
    >
      <ViewSwitch />
      {questions?.length === 0 && <p className="muted">{t('outcomes.noQuestions')}</p>}
      {questions && question && (
        <div className="stack">
          <Choice
            label={t('outcomes.question')}
            value={question.id}
            options={questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` }))}
            onChange={id => setSearch({ ...kept, open: id })}
          />
          <p className="wording read">{question.text}</p>
          {!hasOutcomes(question.type) && <p className="muted small">{t('outcomes.notInFrame')}</p>}
          {add && !readOnly && (
            <NewOutcome questionId={question.id} onClose={() => setSearch({ ...kept, open: question.id })} />
          )}
          {outcomes.length === 0 && !add && (
            <EmptyState title={t('outcomes.empty.title')} text={t('outcomes.empty.text')} />
          )}
          {outcomes.length > 0 && (
            <OutcomeTable
              question={question}
              outcomes={outcomes}
              selected={selected}
              onSelect={setSelected}
            />
          )}
          {!readOnly && <CopyOutcomes questions={questions} question={question} outcomes={all} />}
          {outcomes.length > 0 && <RatingSection outcomes={outcomes} />}
        </div>
      )}
    </Screen>
  );
}
