import { MutationCache, QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client';
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { i18n } from '../shared/locales/i18n.ts';
import { apiFailure, errorText } from './api-error.ts';
import type { AppRouter } from './api-types.ts';
import { saving } from './app/save-state.ts';
import { sessionHeaders } from './session.ts';
import { whenReleased } from './ui/press.ts';
import { dismissActions, showToast } from './ui/toast-store.ts';

/** The API as seen from one project, or from no project at all (start screen). */
export interface Connection {
  /** Calls procedures directly, e.g. `client.documents.pushSteps.mutate(…)`. */
  client: TRPCClient<AppRouter>;
  /** Makes options for `useQuery` and `useMutation`, e.g. `api.questions.list.queryOptions()`. */
  api: TRPCOptionsProxy<AppRouter>;
  queryClient: QueryClient;
}

const connections = new Map<string | null, Connection>();

/** The connection of a project, each with a cache of its own so that two projects never mix. */
export function connectionTo(projectKey: string | null): Connection {
  const known = connections.get(projectKey);
  if (known) return known;
  const client = createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: '/api', headers: () => sessionHeaders(projectKey) })],
  });
  const queryClient = makeQueryClient(projectKey !== null);
  const connection = { client, queryClient, api: createTRPCOptionsProxy({ client, queryClient }) };
  connections.set(projectKey, connection);
  return connection;
}

/** Forgets what was read of a project, once it is closed. */
export function disconnect(projectKey: string): void {
  connections.get(projectKey)?.queryClient.clear();
  connections.delete(projectKey);
}

/**
 * Every change reads everything on screen again before it counts as done, so a next change is made on the
 * newest rows. A change somebody else overtook (`row-changed`) does the same and says so.
 */
function makeQueryClient(savesProject: boolean): QueryClient {
  const queryClient: QueryClient = new QueryClient({
    defaultOptions: {
      // The host is this machine: whether there is a network says nothing.
      queries: { networkMode: 'always', retry: false, staleTime: 1_000 },
      mutations: { networkMode: 'always', retry: false },
    },
    mutationCache: new MutationCache({
      onMutate: async () => {
        if (savesProject) saving.begin();
        await whenReleased();
      },
      onSuccess: async () => {
        if (savesProject) {
          saving.end(true);
          dismissActions();
        }
        await queryClient.invalidateQueries();
      },
      onError: async (error, _variables, _context, mutation) => {
        if (savesProject) saving.end(false);
        if (mutation.meta?.quiet !== true) showToast(errorText(error, i18n.t), { tone: 'bad' });
        if (apiFailure(error) !== null) await queryClient.invalidateQueries();
      },
    }),
  });
  return queryClient;
}
