import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { GapFilter } from '../app/gap-filter.tsx';
import { useGaps, withGap } from '../app/gaps.ts';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { BottleneckDetail } from './bottleneck-detail.tsx';
import { NewBottleneck } from './new-bottleneck.tsx';
import { useBottleneckActs } from './use-bottleneck-acts.ts';

/** The bottlenecks people meet in practice, and which of them no key question answers yet. */
export function BottlenecksScreen() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const rows = useQuery(api.bottlenecks.list.queryOptions()).data;
  const shown = withGap(rows ?? [], useGaps(), search.gap);
  const acts = useBottleneckActs(rows ?? []);
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
      ]}
      detail={
        opened && (
          <BottleneckDetail
            key={opened.id}
            row={opened}
            onClose={() => setSearch(filter)}
            onMove={by => acts.move(opened.id, by)}
            onRemove={() => acts.remove(opened.id)}
          />
        )
      }
    >
      <GapFilter kinds={['bottleneck-without-question']} />
      {add && !readOnly && (
        <NewBottleneck onClose={() => setSearch(open === undefined ? filter : { ...filter, open })} />
      )}
      {rows?.length === 0 && !add && (
        <EmptyState
          title={t('bottlenecks.empty.title')}
          text={readOnly ? t('ui.emptyReadOnly') : t('bottlenecks.empty.text')}
        />
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
          {...(readOnly ? {} : { onMove: acts.move, onRemove: acts.remove })}
          items={shown.map(row => ({
            id: row.id,
            number: String(row.number),
            title: row.theme,
            text: row.text,
            chips: (
              <>
                {row.questionIds.length === 0 ? (
                  <Chip tone="warn">{t('bottlenecks.noQuestion')}</Chip>
                ) : (
                  <Chip tone="accent">{t('bottlenecks.questions', { count: row.questionIds.length })}</Chip>
                )}
                <Chip>{t(`terms.bottleneckSource.${row.source}`)}</Chip>
                <OriginChip origin={row.origin} />
              </>
            ),
          }))}
        />
      )}
    </Screen>
  );
}
