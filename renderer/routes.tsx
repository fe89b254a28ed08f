import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { connectionTo } from './api.ts';
import { AppRoot } from './app/app-root.tsx';
import { ProjectFrame } from './app/project-frame.tsx';
import { ProjectScreen } from './app/project-screen.tsx';
import { readScreenSearch } from './app/search.ts';
import { screenOf } from './screens.ts';
import { StartScreen } from './start/start-screen.tsx';

const root = createRootRoute({
  component: AppRoot,
  notFoundComponent: StartScreen,
});

/** `lost` names a project key that is no longer open, so the start screen can say so. */
const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: (search: Record<string, unknown>): { lost?: string } =>
    typeof search.lost === 'string' ? { lost: search.lost } : {},
  component: StartScreen,
});

const project = createRoute({
  getParentRoute: () => root,
  path: '/p/$key',
  // Asked for before anything is drawn, so that the frame and the rail need not wait for one another.
  loader: async ({ params }) => {
    const { api, queryClient } = connectionTo(params.key);
    void queryClient.prefetchQuery(api.project.status.queryOptions());
    // The frame asks again, and says what is wrong when it is refused.
    await queryClient.ensureQueryData(api.project.summary.queryOptions()).catch(() => undefined);
  },
  component: ProjectFrame,
});

const projectHome = createRoute({
  getParentRoute: () => project,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/p/$key/$area', params: { key: params.key, area: 'overview' } });
  },
});

const screen = createRoute({
  getParentRoute: () => project,
  path: '/$area',
  validateSearch: readScreenSearch,
  // The code of the screen comes while the project is being read, and on hovering a link to it. What cannot be
  // loaded is said in the place of the screen.
  loader: async ({ params }) => {
    await screenOf(params.area)
      ?.load()
      .catch(() => undefined);
  },
  component: ProjectScreen,
});

export const router = createRouter({
  routeTree: root.addChildren([start, project.addChildren([projectHome, screen])]),
  defaultPreload: 'intent',
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
