import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { WINDOW_HEADER } from '../shared/events.ts';
import { rootRouter } from './app-router.ts';
import { eventStream } from './files/event-stream.ts';
import type { OpenProject } from './open-project.ts';
import { serveRenderer } from './renderer-files.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** The largest request body of a procedure; texts travel in small steps. */
const MAX_API_BYTES = 8 * 1024 * 1024;

export interface AppOptions {
  /** Folder of settings and backups. */
  dataFolder: string;
  /** Folder of the built renderer. */
  rendererFolder: string;
  host: 'web' | 'desktop';
}

export interface LeidraadApp {
  readonly workspace: Workspace;
  /** Answers any request to the app. Never throws: whatever goes wrong is a Response. */
  fetch(request: Request): Promise<Response>;
  openFile(path: string): Promise<OpenProject>;
  /** Closes every project, leaving plain files. */
  close(): void;
}

/**
 * The one handler behind all hosts: `/api/*` are typed procedures, `/files/*` streams, everything else is the
 * built renderer. Who may call it is the host's business.
 */
export function createApp(options: AppOptions): LeidraadApp {
  const workspace = openWorkspace(options.dataFolder);
  const hono = new Hono();

  hono.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.res.headers.set(name, value);
  });
  hono.use('/api/*', bodyLimit({ maxSize: MAX_API_BYTES }));
  hono.all('/api/*', context =>
    fetchRequestHandler({
      endpoint: '/api',
      req: context.req.raw,
      router: rootRouter,
      createContext: () => ({
        workspace,
        projectKey: context.req.header('x-leidraad-project') ?? null,
        windowId: context.req.header(WINDOW_HEADER) ?? null,
        host: options.host,
      }),
    }),
  );
  hono.get('/files/events', context => eventStream(workspace, new URL(context.req.url).searchParams));
  // What reads and writes files is much code, of no use to the first screen.
  let files: Promise<Hono> | null = null;
  hono.all('/files/*', async context => {
    files ??= import('./file-routes.ts').then(({ fileRoutes }) => fileRoutes(workspace));
    return (await files).fetch(context.req.raw);
  });
  const serve = serveRenderer(options.rendererFolder);
  hono.get('*', context => serve(new URL(context.req.url).pathname));
  hono.onError(error => {
    console.error(error);
    return new Response('Internal error', { status: 500 });
  });

  return {
    workspace,
    fetch: async request => hono.fetch(request),
    openFile: path => workspace.open(path),
    close: () => workspace.closeAll(),
  };
}
