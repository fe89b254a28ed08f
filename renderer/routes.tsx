import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { AppRoot } from './app/app-root.tsx';
import { ProjectFrame } from './app/project-frame.tsx';
import { ProjectScreen } from './app/project-screen.tsx';
import { readScreenSearch } from './app/search.ts';
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
