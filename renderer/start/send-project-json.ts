import { type ApiFailure, readFailure } from '../api-error.ts';
import { sessionHeaders } from '../session.ts';

export type SentProject = { path: string } | { failure: ApiFailure | 'connection' | 'cancelled' };

/**
 * Sends the JSON of a project to be made into a file at `path`. A request of the old kind, because only that tells how
 * much has been sent.
 *
 * @param onProgress called with the share that has been sent, 0–1
 */
export function sendProjectJson(
  file: File,
  path: string,
  { onProgress, signal }: { onProgress: (share: number) => void; signal: AbortSignal },
): Promise<SentProject> {
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files/import-project?${new URLSearchParams({ path, name: file.name })}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    for (const [name, value] of Object.entries(sessionHeaders(null))) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 1);
    request.onerror = () => resolve({ failure: 'connection' });
    request.onabort = () => resolve({ failure: 'cancelled' });
    request.onload = () => resolve(readReply(request.responseText));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function readReply(text: string): SentProject {
  const reply = parse(text);
  if (typeof reply === 'object' && reply !== null) {
    if ('path' in reply && typeof reply.path === 'string') return { path: reply.path };
    if ('leidraad' in reply) return { failure: readFailure(reply.leidraad) ?? 'connection' };
  }
  return { failure: 'connection' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
