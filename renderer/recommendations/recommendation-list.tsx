import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../shared/recommendations.ts';
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
import { ItemList } from '../ui/item-list.tsx';
import { NewRecommendation } from './new-recommendation.tsx';
import { RecommendationChips } from './recommendation-chips.tsx';
import { NO_FILTER, passesFilter, RecommendationFilters } from './recommendation-filters.tsx';
import { RecommendationSummary } from './recommendation-summary.tsx';
import { useRecommendationActs } from './use-recommendation-acts.ts';

const NO_ROWS: readonly Recommendation[] = [];

/** All recommendations with how they stand, to be narrowed, walked and opened. */
export function RecommendationList() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const [selected, setSelected] = useState<string | null>(null);
  const [filter, setFilter] = useState(NO_FILTER);
  const rows = useQuery(api.recommendations.list.queryOptions()).data;
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  const modules = useQuery(api.questions.modules.queryOptions()).data ?? [];
  // As they are numbered in print: by their place in the guideline.
  const numbers = new Map((rows ?? NO_ROWS).map(({ id }, at) => [id, String(at + 1)]));
  const shown = withGap(rows ?? NO_ROWS, useGaps(), search.gap).filter(row =>
    passesFilter(row, filter, questions),
  );
  const acts = useRecommendationActs();
  const { add, open: _, ...kept } = search;
  const opened = rows?.find(row => row.id === selected);
  const number = numbers.get(opened?.id ?? '');
  const startAdding = () => {
    if (!readOnly) setSearch({ ...search, add: true });
  };
  useShortcuts({ n: startAdding });
  const open = (id: string) => setSearch({ ...kept, open: id });
  const withRow = (id: string, act: (row: Recommendation) => void) => {
    const row = rows?.find(candidate => candidate.id === id);
    if (row) act(row);
  };
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.recommendations')]}
      title={t('recommendations.title')}
      lists={['recommendations']}
      lead={t('recommendations.lead')}
      actions={
        !readOnly && (
          <Button variant="primary" onPress={startAdding}>
            <Icon name="plus" /> {t('recommendations.add')} <kbd>N</kbd>
          </Button>
        )
      }
      panel={[
        { id: 'about', label: t('ui.about'), content: <p className="muted">{t('recommendations.about')}</p> },
      ]}
      detail={
        opened && (
          <RecommendationSummary
            row={opened}
            title={number === undefined ? t('recommendations.one') : t('recommendations.number', { number })}
            onOpen={() => open(opened.id)}
            onClose={() => setSelected(null)}
            onMove={by => acts.move(opened, by)}
            onRemove={() => acts.remove(opened)}
          />
        )
      }
    >
      <GapFilter
        kinds={[
          'recommendation-without-question',
          'recommendation-without-strength',
          'recommendation-without-indicator',
          'recommendation-other-certainty',
        ]}
      />
      {add && !readOnly && <NewRecommendation onClose={() => setSearch(kept)} />}
      {rows?.length === 0 && !add && (
        <EmptyState
          title={t('recommendations.empty.title')}
          text={readOnly ? t('ui.emptyReadOnly') : t('recommendations.empty.text')}
        />
      )}
      {rows !== undefined && rows.length > 0 && (
        <RecommendationFilters filter={filter} modules={modules} onChange={setFilter} />
      )}
      {rows !== undefined && rows.length > 0 && shown.length === 0 && (
        <p className="muted">
          {filter === NO_FILTER ? t('ui.gapClosed') : t('recommendations.filters.nothing')}{' '}
          {filter !== NO_FILTER && (
            <Button onPress={() => setFilter(NO_FILTER)}>{t('recommendations.filters.clear')}</Button>
          )}
        </p>
      )}
      {shown.length > 0 && (
        <ItemList
          label={t('terms.area.recommendations')}
          openId={selected}
          onOpen={setSelected}
          onEnter={open}
          {...(readOnly
            ? {}
            : {
                onMove: (id, by) => withRow(id, row => acts.move(row, by)),
                onRemove: id => withRow(id, acts.remove),
              })}
          items={shown.map(row => ({
            id: row.id,
            number: numbers.get(row.id) ?? '',
            title: row.title,
            text: row.wording,
            chips: <RecommendationChips row={row} />,
          }))}
        />
      )}
    </Screen>
  );
}
