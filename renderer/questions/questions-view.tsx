import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionModule } from '../../shared/questions/modules.ts';
import type { Question } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { GapFilter } from '../app/gap-filter.tsx';
import { useGaps, withGap } from '../app/gaps.ts';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ModulesDialog } from './modules-dialog.tsx';
import { NewQuestion } from './new-question.tsx';
import { QuestionDetail } from './question-detail.tsx';
import { QuestionList } from './question-list.tsx';
import { ScopeSummary } from './scope-summary.tsx';
import { useQuestionActs } from './use-question-acts.ts';
import { ViewSwitch } from './view-switch.tsx';

const NO_ROWS: readonly Question[] = [];
const NO_MODULES: readonly QuestionModule[] = [];

/** The key questions, module by module; the opened one in the panel beside them. */
export function QuestionsView() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const [organising, setOrganising] = useState(false);
  const rows = useQuery(api.questions.list.queryOptions()).data;
  const modules = useQuery(api.questions.modules.queryOptions()).data ?? NO_MODULES;
  const shown = withGap(rows ?? NO_ROWS, useGaps(), search.gap);
  const acts = useQuestionActs(rows ?? NO_ROWS, modules);
  const { add, open, ...filter } = search;
  const opened = rows?.find(row => row.id === open);
  const startAdding = () => {
    if (!readOnly) setSearch({ ...search, add: true });
  };
  useShortcuts({ n: startAdding });
  return (
    <Screen
      crumb={[t('terms.phase.preparation'), t('terms.area.questions')]}
      title={t('questions.title')}
      lists={['questions', 'outcomes']}
      lead={t('questions.lead')}
      actions={
        !readOnly && (
          <>
            <Button onPress={() => setOrganising(true)}>{t('questions.modules.title')}</Button>
            <Button variant="primary" onPress={startAdding}>
              <Icon name="plus" /> {t('questions.add')} <kbd>N</kbd>
            </Button>
          </>
        )
      }
      panel={[{ id: 'framework', label: t('questions.framework.title'), content: <ScopeSummary /> }]}
      detail={
        opened && (
          <QuestionDetail
            key={opened.id}
            row={opened}
            modules={modules}
            onClose={() => setSearch(filter)}
            onMove={by => acts.move(opened.id, by)}
            onMoveTo={moduleId => acts.moveTo(opened.id, moduleId)}
            onRemove={() => acts.remove(opened.id)}
          />
        )
      }
    >
      <ViewSwitch />
      {organising && <ModulesDialog modules={modules} onClose={() => setOrganising(false)} />}
      <GapFilter
        kinds={['question-without-bottleneck', 'question-without-section', 'question-without-recommendation']}
      />
      {add && !readOnly && (
        <NewQuestion onClose={() => setSearch(open === undefined ? filter : { ...filter, open })} />
      )}
      {rows?.length === 0 && !add && (
        <EmptyState title={t('questions.empty.title')} text={t('questions.empty.text')} />
      )}
      {rows !== undefined && rows.length > 0 && shown.length === 0 && (
        <p className="muted">{t('ui.gapClosed')}</p>
      )}
      {rows !== undefined && (
        <QuestionList rows={shown} modules={modules} filtered={search.gap !== undefined} acts={acts} />
      )}
    </Screen>
  );
}
