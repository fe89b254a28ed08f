import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupSimilar } from '../../shared/bottlenecks/similarity.ts';
import type { Bottleneck } from '../../shared/bottlenecks.ts';
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
import { Segments } from '../ui/segments.tsx';
import { BottleneckChips } from './bottleneck-chips.tsx';
import { BottleneckDetail } from './bottleneck-detail.tsx';
import { DuplicatesPanel } from './duplicates-panel.tsx';
import { NewBottleneck } from './new-bottleneck.tsx';
import { useBottleneckActs } from './use-bottleneck-acts.ts';
import { usePriorities } from './use-priorities.ts';
import { ViewSwitch } from './view-switch.tsx';

const NO_ROWS: readonly Bottleneck[] = [];

/** The list of bottlenecks, with what became of each. */
export function ListView() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const rows = useQuery(api.bottlenecks.list.queryOptions()).data;
  const { places } = usePriorities();
  const [order, setOrder] = useState<'position' | 'priority'>('position');
  const shown = sorted(withGap(rows ?? NO_ROWS, useGaps(), search.gap), order, places);
  const acts = useBottleneckActs(rows ?? NO_ROWS);
  const groups = useMemo(() => groupSimilar(rows ?? NO_ROWS), [rows]);
  const { add, open, ...filter } = search;
  const opened = rows?.find(row => row.id === open);
  const startAdding = () => {
    if (!readOnly) setSearch({ ...search, add: true });
  };
  useShortcuts({ n: startAdding });
  return (
    <Screen
      crumb={[t('terms.phase.preparation'), t('terms.area.bottlenecks')]}
      title={t('bottlenecks.title')}
      lists={['bottlenecks']}
      lead={t('bottlenecks.lead')}
      actions={
        !readOnly && (
          <Button variant="primary" onPress={startAdding}>
            <Icon name="plus" /> {t('bottlenecks.add')} <kbd>N</kbd>
          </Button>
        )
      }
      panel={[
        { id: 'about', label: t('ui.about'), content: <p className="muted">{t('bottlenecks.about')}</p> },
        {
          id: 'duplicates',
          label: t('bottlenecks.merge.tab', { count: groups.length }),
          content: <DuplicatesPanel groups={groups} rows={rows ?? NO_ROWS} />,
        },
      ]}
      detail={
        opened && (
          <BottleneckDetail
            key={opened.id}
            row={opened}
            rows={rows ?? NO_ROWS}
            place={places.get(opened.id) ?? null}
            onClose={() => setSearch(filter)}
            onMove={by => acts.move(opened.id, by)}
            onRemove={() => acts.remove(opened.id)}
          />
        )
      }
    >
      <div className="list-tools">
        <ViewSwitch />
        {places.size > 0 && (
          <Segments
            label={t('bottlenecks.sort.label')}
            value={order}
            options={(['position', 'priority'] as const).map(id => ({
              id,
              label: t(`bottlenecks.sort.${id}`),
            }))}
            onChange={setOrder}
          />
        )}
      </div>
      <GapFilter
        kinds={['bottleneck-without-priority', 'bottleneck-without-decision', 'bottleneck-without-question']}
      />
      {add && !readOnly && (
        <NewBottleneck onClose={() => setSearch(open === undefined ? filter : { ...filter, open })} />
      )}
      {rows?.length === 0 && !add && (
        <EmptyState
          title={t('bottlenecks.empty.title')}
          text={readOnly ? t('ui.emptyReadOnly') : t('bottlenecks.empty.text')}
        >
          {!readOnly && (
            <Button onPress={() => setSearch({ view: 'surveys' })}>{t('bottlenecks.empty.survey')}</Button>
          )}
        </EmptyState>
      )}
      {rows !== undefined && rows.length > 0 && shown.length === 0 && (
        <p className="muted">{t('ui.gapClosed')}</p>
      )}
      {shown.length > 0 && (
        <ItemList
          label={t('terms.area.bottlenecks')}
          openId={open ?? null}
          onOpen={id => setSearch({ ...search, open: id })}
          onEnter={focusDetail}
          {...(readOnly
            ? {}
            : { onRemove: acts.remove, ...(order === 'position' ? { onMove: acts.move } : {}) })}
          items={shown.map(row => ({
            id: row.id,
            number: String(row.number),
            title: row.theme,
            text: row.text,
            chips: <BottleneckChips row={row} place={places.get(row.id) ?? null} />,
          }))}
        />
      )}
    </Screen>
  );
}

/** Rows without a priority stand last, in the order they were recorded. */
function sorted(
  rows: readonly Bottleneck[],
  order: 'position' | 'priority',
  places: ReadonlyMap<string, number>,
): readonly Bottleneck[] {
  if (order === 'position') return rows;
  const placeOf = (row: Bottleneck) => places.get(row.id) ?? Number.MAX_SAFE_INTEGER;
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}
