import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { groupByModule, moduleLetter, type QuestionModule } from '../../shared/questions/modules.ts';
import type { Question } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { QuestionChips } from './question-chips.tsx';
import type { useQuestionActs } from './use-question-acts.ts';

interface QuestionListProps {
  rows: readonly Question[];
  modules: readonly QuestionModule[];
  /** Whether rows are left out on purpose; then empty modules are too. */
  filtered: boolean;
  acts: ReturnType<typeof useQuestionActs>;
}

/** The questions under the heading of their module; without modules one plain list. */
export function QuestionList({ rows, modules, filtered, acts }: QuestionListProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const outcomes = useQuery(api.questions.outcomes.queryOptions()).data ?? [];
  const acceptances = useQuery(api.questions.acceptances.queryOptions()).data ?? [];
  const groups = groupByModule(rows, modules).filter(({ questions }) => !filtered || questions.length > 0);
  const list = (label: string, questions: readonly Question[]) => (
    <ItemList
      label={label}
      openId={search.open ?? null}
      onOpen={id => setSearch({ ...search, open: id })}
      onEnter={focusDetail}
      {...(readOnly ? {} : { onMove: acts.move, onRemove: acts.remove })}
      items={questions.map(row => ({
        id: row.id,
        number: String(row.number),
        title: row.title,
        text: row.text,
        chips: (
          <QuestionChips
            row={row}
            outcomes={outcomes.filter(outcome => outcome.questionId === row.id).length}
            acceptances={acceptances}
          />
        ),
      }))}
    />
  );
  if (modules.length === 0) return rows.length === 0 ? null : list(t('terms.area.questions'), rows);
  return groups.map(({ module, questions }) => {
    const title =
      module === null
        ? t('questions.modules.none')
        : `${moduleLetter(modules.indexOf(module))}. ${module.title}`;
    return (
      <section key={module?.id ?? ''} aria-label={title}>
        <h2>{title}</h2>
        {questions.length === 0 ? (
          <p className="muted small">{t('questions.modules.empty')}</p>
        ) : (
          list(title, questions)
        )}
      </section>
    );
  });
}
