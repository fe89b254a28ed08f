import { useQuery } from '@tanstack/react-query';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { RecommendationList } from './recommendation-list.tsx';
import { RecommendationPage } from './recommendation-page.tsx';
import './recommendations.css';

/** All recommendations, or the one the address opens. */
export function RecommendationsScreen() {
  const { api } = useConnection();
  const [search] = useScreenSearch();
  const rows = useQuery(api.recommendations.list.queryOptions()).data;
  const opened = rows?.find(row => row.id === search.open);
  return opened ? (
    <RecommendationPage key={opened.id} row={opened} among={rows ?? []} />
  ) : (
    <RecommendationList />
  );
}
