import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { MAX_IMAGE_BYTES } from '../shared/assets.ts';
import { WINDOW_HEADER } from '../shared/events.ts';
import { MAX_FILE_BYTES } from '../shared/references/reference.ts';
import { rootRouter } from './app-router.ts';
import { adapteFile } from './files/adapte-file.ts';
import { readAppraisalUpload, sendAppraisalPackets } from './files/appraisal-files.ts';
import {
  readCommentUpload,
  sendCommentForms,
  sendCommentLetters,
  sendCommentPackets,
  sendCommentReport,
} from './files/comment-files.ts';
import { eventStream } from './files/event-stream.ts';
import { exportFile } from './files/export-file.ts';
import { refuseImage, sendImage, storeImage } from './files/images.ts';
import { importListFile } from './files/import-list.ts';
import { importProjectFile } from './files/import-project-file.ts';
import { refusePdf } from './files/kept-pdf.ts';
import { exportLetters } from './files/letters.ts';
import { minutesFile } from './files/meeting-files.ts';
import { packetFile } from './files/packet-file.ts';
import {
  keepReferenceFile,
  MAX_REFERENCES_UPLOAD,
  readReferenceUpload,
  refuseReferences,
  sendReferenceFile,
} from './files/reference-files.ts';
import { keepSourceFile, sendSourceFile } from './files/source-files.ts';
import { MAX_UPLOAD_BYTES, readUpload, refuseUpload } from './files/survey-upload.ts';
import { refuseTemplate, sendTemplate, storeTemplate } from './files/template-file.ts';
import { threadFile } from './files/thread-file.ts';
import { readWordUpload } from './files/word-file.ts';
import { MAX_TEMPLATE_BYTES } from './import/template/template-files.ts';
import type { OpenProject } from './open-project.ts';
import { serveRenderer } from './renderer-files.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** The largest request body of a procedure; texts travel in small steps. */
const MAX_API_BYTES = 8 * 1024 * 1024;

/** The largest file that is taken in: a list of tens of thousands of people fits ten times. */
const MAX_IMPORT_BYTES = 32 * 1024 * 1024;

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
  hono.get('/files/export', context => exportFile(workspace, context.req.raw));
  hono.get('/files/packet', context => packetFile(workspace, new URL(context.req.url).searchParams));
  hono.use('/files/survey', bodyLimit({ maxSize: MAX_UPLOAD_BYTES, onError: refuseUpload }));
  hono.post('/files/survey', context => readUpload(workspace, context.req.raw));
  hono.get('/files/comment-packets', context =>
    sendCommentPackets(workspace, new URL(context.req.url).searchParams),
  );
  hono.get('/files/comment-forms', context =>
    sendCommentForms(workspace, new URL(context.req.url).searchParams),
  );
  hono.get('/files/comment-letters', context =>
    sendCommentLetters(workspace, new URL(context.req.url).searchParams),
  );
  hono.get('/files/comment-report', context =>
    sendCommentReport(workspace, new URL(context.req.url).searchParams),
  );
  hono.use('/files/comments', bodyLimit({ maxSize: MAX_UPLOAD_BYTES, onError: refuseUpload }));
  hono.post('/files/comments', context => readCommentUpload(workspace, context.req.raw));
  hono.get('/files/appraisal-packets', context =>
    sendAppraisalPackets(workspace, new URL(context.req.url).searchParams),
  );
  hono.use('/files/appraisals', bodyLimit({ maxSize: MAX_UPLOAD_BYTES, onError: refuseUpload }));
  hono.post('/files/appraisals', context => readAppraisalUpload(workspace, context.req.raw));
  hono.use('/files/word', bodyLimit({ maxSize: MAX_UPLOAD_BYTES, onError: refuseUpload }));
  hono.post('/files/word', context => readWordUpload(workspace, context.req.raw));
  hono.use('/files/references', bodyLimit({ maxSize: MAX_REFERENCES_UPLOAD, onError: refuseReferences }));
  hono.post('/files/references', context => readReferenceUpload(workspace, context.req.raw));
  hono.use('/files/reference-file', bodyLimit({ maxSize: MAX_FILE_BYTES, onError: refusePdf }));
  hono.post('/files/reference-file', context => keepReferenceFile(workspace, context.req.raw));
  hono.get('/files/reference-file', context =>
    sendReferenceFile(workspace, new URL(context.req.url).searchParams),
  );
  hono.use('/files/source-file', bodyLimit({ maxSize: MAX_FILE_BYTES, onError: refusePdf }));
  hono.post('/files/source-file', context => keepSourceFile(workspace, context.req.raw));
  hono.get('/files/source-file', context => sendSourceFile(workspace, new URL(context.req.url).searchParams));
  hono.use('/files/images', bodyLimit({ maxSize: MAX_IMAGE_BYTES, onError: refuseImage }));
  hono.post('/files/images', context => storeImage(workspace, context.req.raw));
  hono.get('/files/images', context => sendImage(workspace, new URL(context.req.url).searchParams));
  hono.use('/files/template', bodyLimit({ maxSize: MAX_TEMPLATE_BYTES, onError: refuseTemplate }));
  hono.post('/files/template', context => storeTemplate(workspace, context.req.raw));
  hono.get('/files/template', context => sendTemplate(workspace, new URL(context.req.url).searchParams));
  hono.get('/files/minutes', context => minutesFile(workspace, new URL(context.req.url).searchParams));
  hono.get('/files/adapte', context => adapteFile(workspace, new URL(context.req.url).searchParams));
  hono.get('/files/thread', context => threadFile(workspace, new URL(context.req.url).searchParams));
  hono.get('/files/letters', context => exportLetters(workspace, new URL(context.req.url).searchParams));
  // As large as the project it holds; it is read as it comes in, so no limit is needed to keep it out of memory.
  hono.post('/files/import-project', context =>
    importProjectFile(workspace, new URL(context.req.url).searchParams, context.req.raw.body),
  );
  hono.use('/files/import/*', bodyLimit({ maxSize: MAX_IMPORT_BYTES }));
  for (const list of ['people', 'evidence', 'recommendations'] as const) {
    hono.post(`/files/import/${list}`, async context =>
      importListFile(
        workspace,
        list,
        new URL(context.req.url).searchParams,
        new Uint8Array(await context.req.arrayBuffer()),
      ),
    );
  }
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
