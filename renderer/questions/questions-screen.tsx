import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { GapFilter } from '../app/gap-filter.tsx';
import { useGaps, withGap } from '../app/gaps.ts';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { Framework } from './framework.tsx';
import { NewQuestion } from './new-question.tsx';
import { QuestionChips } from './question-chips.tsx';
import { QuestionDetail } from './question-detail.tsx';
import { useQuestionActs } from './use-question-acts.ts';

const NO_ROWS: readonly Question[] = [];

/** The key questions of the guideline, and the framework they stand in. */
export function QuestionsScreen() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const rows = useQuery(api.questions.list.queryOptions()).data;
  const shown = withGap(rows ?? NO_ROWS, useGaps(), search.gap);
  const acts = useQuestionActs(rows ?? NO_ROWS);
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
      lead={t('questions.lead')}
      actions={
        !readOnly && (
          <Button variant="primary" onPress={startAdding}>
            <Icon name="plus" /> {t('questions.add')} <kbd>N</kbd>
          </Button>
        )
      }
      panel={[{ id: 'framework', label: t('questions.framework.title'), content: <Framework /> }]}
      detail={
        opened && (
          <QuestionDetail
            key={opened.id}
            row={opened}
            onClose={() => setSearch(filter)}
            onMove={by => acts.move(opened.id, by)}
            onRemove={() => acts.remove(opened.id)}
          />
        )
      }
    >
      <GapFilter
        kinds={['question-without-bottleneck', 'question-without-section', 'question-without-recommendation']}
      />
      {add && !readOnly && (
        <NewQuestion onClose={() => setSearch(open === undefined ? filter : { ...filter, open })} />
      )}
      {rows?.length === 0 && !add && (
        <EmptyState
          title={t('questions.empty.title')}
          text={readOnly ? t('ui.emptyReadOnly') : t('questions.empty.text')}
        />
      )}
      {rows !== undefined && rows.length > 0 && shown.length === 0 && (
        <p className="muted">{t('ui.gapClosed')}</p>
      )}
      {shown.length > 0 && (
        <ItemList
          label={t('terms.area.questions')}
          openId={open ?? null}
          onOpen={id => setSearch({ ...search, open: id })}
          onEnter={focusDetail}
          {...(readOnly ? {} : { onMove: acts.move, onRemove: acts.remove })}
          items={shown.map(row => ({
            id: row.id,
            number: String(row.number),
            title: row.title,
            text: row.text,
            chips: <QuestionChips row={row} />,
          }))}
        />
      )}
    </Screen>
  );
}
