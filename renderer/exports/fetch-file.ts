import type { TFunction } from 'i18next';
import { type ApiFailure, errorText, readFailure } from '../api-error.ts';
import { sessionHeaders } from '../session.ts';
import { fileNameOf } from './download.ts';

/** A transfer of a file that the host refused with a named failure. */
class FileRefused extends Error {
  readonly failure: ApiFailure;

  constructor(failure: ApiFailure) {
    super(failure.code);
    this.name = 'FileRefused';
    this.failure = failure;
  }
}

type CommentRoute = 'comments' | 'comment-packets' | 'comment-forms' | 'comment-letters' | 'comment-report';

interface FileRequest {
  projectKey: string;
  /** What is fetched or sent: the guideline, the minutes of a meeting, the packet of a survey. */
  route:
    | 'export'
    | 'letters'
    | 'minutes'
    | 'template'
    | 'thread'
    | 'adapte'
    | 'packet'
    | 'survey'
    | 'images'
    | 'references'
    | 'reference-file'
    | 'source-file'
    | 'appraisals'
    | 'appraisal-packets'
    | 'word'
    | CommentRoute;
  params: Record<string, string>;
  /** What is sent along: one file, or the parts of a form. */
  body?: FormData | Blob;
  signal?: AbortSignal;
}

/** Asks the host for a file, or sends it some. Throws FileRefused when the host says why it will not. */
export async function callFiles({ projectKey, route, params, body, signal }: FileRequest): Promise<Response> {
  const query = new URLSearchParams({ ...params, project: projectKey });
  const response = await fetch(`/files/${route}?${query}`, {
    headers: sessionHeaders(projectKey),
    ...(body ? { method: 'POST', body } : {}),
    ...(signal ? { signal } : {}),
  });
  if (response.ok) return response;
  const answer: unknown = await response.json().catch(() => null);
  const reply =
    typeof answer === 'object' && answer !== null && 'leidraad' in answer ? answer.leidraad : answer;
  throw new FileRefused(readFailure(reply) ?? { code: 'internal', params: { id: response.status } });
}

/**
 * Fetches a file of the project whole.
 *
 * @param onProgress called with the bytes that have come in so far, and how many there will be when the host says so
 */
export async function fetchFile(
  request: FileRequest,
  onProgress: (bytes: number, total: number | null) => void = () => undefined,
): Promise<{ blob: Blob; name: string | null }> {
  const response = await callFiles(request);
  const total = Number(response.headers.get('content-length')) || null;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    onProgress(bytes, total);
  }
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return { blob: new Blob(chunks, { type }), name: fileNameOf(response.headers.get('content-disposition')) };
}

/** The sentence for a transfer of a file that failed. */
export function failureText(error: unknown, t: TFunction): string {
  return error instanceof FileRefused
    ? t(`errors.${error.failure.code}`, error.failure.params)
    : errorText(error, t);
}
