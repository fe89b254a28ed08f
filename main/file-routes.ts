import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { MAX_IMAGE_BYTES } from '../shared/assets.ts';
import { MAX_FILE_BYTES } from '../shared/references/reference.ts';
import { adapteFile } from './files/adapte-file.ts';
import { readAppraisalUpload, sendAppraisalPackets } from './files/appraisal-files.ts';
import {
  readCommentUpload,
  sendCommentForms,
  sendCommentLetters,
  sendCommentPackets,
  sendCommentReport,
} from './files/comment-files.ts';
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
import type { Workspace } from './workspace.ts';

/** The largest file that is taken in: a list of tens of thousands of people fits ten times. */
const MAX_IMPORT_BYTES = 32 * 1024 * 1024;

const queryOf = (context: Context) => new URL(context.req.url).searchParams;

/** The routes of `/files/*`, but for the stream of events: files that are sent, and files that are taken in. */
export function fileRoutes(workspace: Workspace): Hono {
  const hono = new Hono();
  hono.get('/files/export', context => exportFile(workspace, context.req.raw));
  hono.get('/files/packet', context => packetFile(workspace, queryOf(context)));
  hono.use('/files/survey', bodyLimit({ maxSize: MAX_UPLOAD_BYTES, onError: refuseUpload }));
  hono.post('/files/survey', context => readUpload(workspace, context.req.raw));
  hono.get('/files/comment-packets', context => sendCommentPackets(workspace, queryOf(context)));
  hono.get('/files/comment-forms', context => sendCommentForms(workspace, queryOf(context)));
  hono.get('/files/comment-letters', context => sendCommentLetters(workspace, queryOf(context)));
  hono.get('/files/comment-report', context => sendCommentReport(workspace, queryOf(context)));
  hono.use('/files/comments', bodyLimit({ maxSize: MAX_UPLOAD_BYTES, onError: refuseUpload }));
  hono.post('/files/comments', context => readCommentUpload(workspace, context.req.raw));
  hono.get('/files/appraisal-packets', context => sendAppraisalPackets(workspace, queryOf(context)));
  hono.use('/files/appraisals', bodyLimit({ maxSize: MAX_UPLOAD_BYTES, onError: refuseUpload }));
  hono.post('/files/appraisals', context => readAppraisalUpload(workspace, context.req.raw));
  hono.use('/files/word', bodyLimit({ maxSize: MAX_UPLOAD_BYTES, onError: refuseUpload }));
  hono.post('/files/word', context => readWordUpload(workspace, context.req.raw));
  hono.use('/files/references', bodyLimit({ maxSize: MAX_REFERENCES_UPLOAD, onError: refuseReferences }));
  hono.post('/files/references', context => readReferenceUpload(workspace, context.req.raw));
  hono.use('/files/reference-file', bodyLimit({ maxSize: MAX_FILE_BYTES, onError: refusePdf }));
  hono.post('/files/reference-file', context => keepReferenceFile(workspace, context.req.raw));
  hono.get('/files/reference-file', context => sendReferenceFile(workspace, queryOf(context)));
  hono.use('/files/source-file', bodyLimit({ maxSize: MAX_FILE_BYTES, onError: refusePdf }));
  hono.post('/files/source-file', context => keepSourceFile(workspace, context.req.raw));
  hono.get('/files/source-file', context => sendSourceFile(workspace, queryOf(context)));
  hono.use('/files/images', bodyLimit({ maxSize: MAX_IMAGE_BYTES, onError: refuseImage }));
  hono.post('/files/images', context => storeImage(workspace, context.req.raw));
  hono.get('/files/images', context => sendImage(workspace, queryOf(context)));
  hono.use('/files/template', bodyLimit({ maxSize: MAX_TEMPLATE_BYTES, onError: refuseTemplate }));
  hono.post('/files/template', context => storeTemplate(workspace, context.req.raw));
  hono.get('/files/template', context => sendTemplate(workspace, queryOf(context)));
  hono.get('/files/minutes', context => minutesFile(workspace, queryOf(context)));
  hono.get('/files/adapte', context => adapteFile(workspace, queryOf(context)));
  hono.get('/files/thread', context => threadFile(workspace, queryOf(context)));
  hono.get('/files/letters', context => exportLetters(workspace, queryOf(context)));
  // As large as the project it holds; it is read as it comes in, so no limit is needed to keep it out of memory.
  hono.post('/files/import-project', context =>
    importProjectFile(workspace, queryOf(context), context.req.raw.body),
  );
  hono.use('/files/import/*', bodyLimit({ maxSize: MAX_IMPORT_BYTES }));
  for (const list of ['people', 'evidence', 'recommendations'] as const) {
    hono.post(`/files/import/${list}`, async context =>
      importListFile(workspace, list, queryOf(context), new Uint8Array(await context.req.arrayBuffer())),
    );
  }
  return hono;
}
