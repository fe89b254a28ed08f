import { useQuery } from '@tanstack/react-query';
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
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { NewRecommendation } from './new-recommendation.tsx';
import { RecommendationChips } from './recommendation-chips.tsx';
import { RecommendationDetail } from './recommendation-detail.tsx';
import { useRecommendationActs } from './use-recommendation-acts.ts';

const NO_ROWS: readonly Recommendation[] = [];

/** All recommendations with their strength and the certainty of the evidence. */
export function RecommendationsScreen() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const rows = useQuery(api.recommendations.list.queryOptions()).data;
  const shown = withGap(rows ?? NO_ROWS, useGaps(), search.gap);
  const acts = useRecommendationActs();
  const { add, open, ...filter } = search;
  const opened = rows?.find(row => row.id === open);
  const startAdding = () => {
    if (!readOnly) setSearch({ ...search, add: true });
  };
  useShortcuts({ n: startAdding });
  const remove = (id: string) => {
    const row = rows?.find(candidate => candidate.id === id);
    if (row) acts.remove(row);
  };
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.recommendations')]}
      title={t('recommendations.title')}
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
          <RecommendationDetail
            key={opened.id}
            row={opened}
            onClose={() => setSearch(filter)}
            onRemove={() => remove(opened.id)}
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
      {add && !readOnly && (
        <NewRecommendation onClose={() => setSearch(open === undefined ? filter : { ...filter, open })} />
      )}
      {rows?.length === 0 && !add && (
        <EmptyState
          title={t('recommendations.empty.title')}
          text={readOnly ? t('ui.emptyReadOnly') : t('recommendations.empty.text')}
        />
      )}
      {rows !== undefined && rows.length > 0 && shown.length === 0 && (
        <p className="muted">{t('ui.gapClosed')}</p>
      )}
      {shown.length > 0 && (
        <ItemList
          label={t('terms.area.recommendations')}
          openId={open ?? null}
          onOpen={id => setSearch({ ...search, open: id })}
          onEnter={focusDetail}
          {...(readOnly ? {} : { onRemove: remove })}
          items={shown.map(row => ({
            id: row.id,
            number: '',
            title: row.title,
            text: row.wording,
            chips: <RecommendationChips row={row} />,
          }))}
        />
      )}
    </Screen>
  );
}
