import type { ReadHandle } from '../../db/database.ts';
import { type KeptFile, totalFileBytes } from '../../db/file-contents.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { MAX_FILE_BYTES, MAX_FILES_BYTES } from '../../shared/references/reference.ts';
import type { OpenProject } from '../open-project.ts';
import type { Workspace } from '../workspace.ts';
import { orRefusal, refusal } from './refusal.ts';

const MB = 1024 * 1024;
const LIMITS = { limit: MAX_FILE_BYTES / MB, total: MAX_FILES_BYTES / MB };

/**
 * Answers a request whose body is a PDF, named by `name` in the address, with the id under which `store` keeps it in
 * the project. Refuses what is too large and what is no PDF.
 */
export function keepPdf(
  workspace: Workspace,
  request: Request,
  store: (
    project: OpenProject,
    query: URLSearchParams,
    file: KeptFile & { addedAt: string },
  ) => { result: string },
): Promise<Response> {
  return orRefusal(async () => {
    const query = new URL(request.url).searchParams;
    const project = workspace.get(query.get('project') ?? '');
    const bytes = new Uint8Array(await request.arrayBuffer());
    const isTooMuch = project.file.read(totalFileBytes) + bytes.length > MAX_FILES_BYTES;
    if (bytes.length > MAX_FILE_BYTES || isTooMuch) throw new LeidraadError('files-too-large', LIMITS);
    if (!isPdf(bytes)) throw new LeidraadError('input-invalid', { reason: 'PDF' });
    const name = safeName(query.get('name') ?? '');
    const { result: id } = store(project, query, { name, bytes, addedAt: new Date().toISOString() });
    return Response.json({ id });
  });
}

/** What is answered when a body is larger than any file that is kept. */
export function refusePdf(): Response {
  return refusal(new LeidraadError('files-too-large', LIMITS));
}

/** Answers with a kept PDF, always as a download. */
export function sendPdf(
  workspace: Workspace,
  query: URLSearchParams,
  read: (db: ReadHandle, id: string) => KeptFile,
): Promise<Response> {
  return orRefusal(() => {
    const { file } = workspace.get(query.get('project') ?? '');
    const { name, bytes } = file.read(db => read(db, query.get('file') ?? ''));
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'application/pdf',
        'content-length': String(bytes.byteLength),
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        'cache-control': 'no-store',
      },
    });
  });
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** A name without folders and signs that systems refuse. */
function safeName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const plain = base.replace(/[^\p{L}\p{N} ._()-]/gu, '_').trim();
  return plain === '' ? 'artikel.pdf' : plain.slice(0, 200);
}
