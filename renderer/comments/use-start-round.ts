import { useConnection } from '../app/connection-context.tsx';
import { useRoundActs } from './use-round-acts.ts';

/** Makes a comment round from outside their screen; resolves to its id. */
export function useStartRound(): () => Promise<string> {
  const { api, queryClient } = useConnection();
  const { create } = useRoundActs();
  return async () => create(await queryClient.fetchQuery(api.comments.rounds.queryOptions()));
}
