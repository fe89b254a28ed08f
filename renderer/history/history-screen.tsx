import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { weekdayText } from '../../shared/locales/date-text.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Screen } from '../app/screen.tsx';
import { Button } from '../ui/button.tsx';
import { ActRow } from './act-row.tsx';
import { groupByDay } from './group-by-day.ts';
import './history.css';

const PAGE = 50;

/** Everything that was done in the project, newest first, with what it was before and after. */
export function HistoryScreen() {
  const { t, i18n } = useTranslation();
  const { client } = useConnection();
  const history = useInfiniteQuery({
    queryKey: ['history-pages'],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam, signal }) =>
      client.history.list.query(
        { limit: PAGE, ...(pageParam === undefined ? {} : { before: pageParam }) },
        { signal },
      ),
    getNextPageParam: page => page.nextBefore ?? undefined,
  });
  const days = groupByDay(history.data?.pages.flatMap(page => page.items) ?? []);
  return (
    <Screen crumb={[t('terms.area.history')]} title={t('history.title')} lead={t('history.lead')}>
      {days.map(({ day, acts }) => (
        <section key={day} aria-label={weekdayText(day, i18n.language)}>
          <h2>{weekdayText(day, i18n.language)}</h2>
          <ul className="acts">
            {acts.map(act => (
              <ActRow key={act.changeId} act={act} />
            ))}
          </ul>
        </section>
      ))}
      {history.hasNextPage && (
        <div className="filters">
          <Button onPress={() => void history.fetchNextPage()} isDisabled={history.isFetchingNextPage}>
            {t('history.more')}
          </Button>
        </div>
      )}
    </Screen>
  );
}
