import { useQueries } from '@tanstack/react-query';
import type { Round } from '../../shared/comments/round.ts';
import { useConnection } from '../app/connection-context.tsx';
import type { ScreenSearch } from '../app/search.ts';

/** The round on screen. A comment that was searched for is opened by its id alone; then its round is looked up. */
export function useCommentHome(
  rounds: readonly Round[] | undefined,
  search: ScreenSearch,
): string | undefined {
  const { api } = useConnection();
  const isLoose = search.within === undefined && search.open !== undefined;
  const ids = isLoose ? (rounds ?? []).map(round => round.id) : [];
  const lists = useQueries({ queries: ids.map(roundId => api.comments.list.queryOptions({ roundId })) });
  if (!isLoose || rounds?.some(round => round.id === search.open)) return search.within;
  return ids.find((_, index) => lists[index]?.data?.some(comment => comment.id === search.open));
}
