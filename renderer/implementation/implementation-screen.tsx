import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { Screen } from '../app/screen.tsx';
import { Chip } from '../ui/chip.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { IndicatorDetail } from './indicator-detail.tsx';
import { TextList } from './text-list.tsx';

/** Indicators and evaluation statements: how one sees whether the guideline lands. */
export function ImplementationScreen() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [search, setSearch] = useScreenSearch();
  const data = useQuery(api.implementation.list.queryOptions()).data;
  const opened = data?.indicators.find(row => row.id === search.open);
  return (
    <Screen
      crumb={[t('terms.phase.implementation'), t('terms.area.implementation')]}
      title={t('implementation.title')}
      lists={['indicators']}
      lead={t('implementation.lead')}
      panel={[
        { id: 'about', label: t('ui.about'), content: <p className="muted">{t('implementation.about')}</p> },
      ]}
      detail={opened && <IndicatorDetail key={opened.id} row={opened} onClose={() => setSearch({})} />}
    >
      <h2>{t('implementation.indicators')}</h2>
      {data?.indicators.length === 0 && (
        <EmptyState title={t('implementation.empty.title')} text={t('implementation.empty.text')} />
      )}
      {data !== undefined && data.indicators.length > 0 && (
        <ItemList
          label={t('implementation.indicators')}
          openId={search.open ?? null}
          onOpen={id => setSearch({ open: id })}
          onEnter={focusDetail}
          items={data.indicators.map(row => ({
            id: row.id,
            number: String(row.number),
            title: row.text,
            chips: (
              <>
                {row.recommendationIds.length === 0 ? (
                  <Chip tone="warn">{t('implementation.noRecommendation')}</Chip>
                ) : (
                  <Chip tone="accent">
                    {t('implementation.recommendations', { count: row.recommendationIds.length })}
                  </Chip>
                )}
                <OriginChip origin={row.origin} />
              </>
            ),
          }))}
        />
      )}
      <TextList title={t('implementation.statements')} rows={data?.statements ?? []} />
    </Screen>
  );
}
