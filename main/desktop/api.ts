import { createTRPCClient, httpLink } from '@trpc/client';
import type { AppRouter } from '../app-router.ts';
import { APP_URL } from './own-page.ts';
import type { Fetch } from './protocol.ts';

/** The same procedures the pages call, for the menu: straight to the handler, without a window. */
export function createApi(fetch: Fetch) {
  return createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${APP_URL}api`,
        fetch: (input, init) => fetch(new Request(input, init as RequestInit)),
      }),
    ],
  });
}

export type Api = ReturnType<typeof createApi>;

/** Whether a request changes what the menu shows: the recent projects, the language or the theme. */
export function changesMenu(request: Request): boolean {
  if (request.method !== 'POST') return false;
  const procedures = new URL(request.url).pathname.replace(/^\/api\//, '').split(',');
  return procedures.some(name => name === 'app.updateSettings' || name.startsWith('projects.'));
}
