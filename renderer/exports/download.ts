import { type ApiFailure, readFailure } from '../api-error.ts';
import { sessionHeaders } from '../session.ts';

/** A download the host refused with a named failure. */
export class DownloadRefused extends Error {
  readonly failure: ApiFailure;

  constructor(failure: ApiFailure) {
    super(failure.code);
    this.name = 'DownloadRefused';
    this.failure = failure;
  }
}

/** The file name in a content-disposition header; the UTF-8 form (`filename*`) goes first. */
export function fileNameOf(disposition: string | null): string | null {
  if (disposition === null) return null;
  const encoded = /filename\*\s*=\s*UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded.trim());
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
    }
  }
  return /filename\s*=\s*"([^"]+)"/i.exec(disposition)?.[1] ?? null;
}

interface DownloadOptions {
  projectKey: string;
  /** What is fetched: the guideline, the minutes of a meeting, the thread. */
  route?: 'export' | 'letters' | 'minutes' | 'thread';
  params: Record<string, string>;
  signal: AbortSignal;
  /** Called with the bytes that have come in so far, and how many there will be when the host says so. */
  onProgress: (bytes: number, total: number | null) => void;
}

/** Fetches an export of the project. Throws DownloadRefused when the host says why it will not. */
export async function fetchExport({
  projectKey,
  route = 'export',
  params,
  signal,
  onProgress,
}: DownloadOptions) {
  const query = new URLSearchParams({ ...params, project: projectKey });
  const response = await fetch(`/files/${route}?${query}`, { headers: sessionHeaders(projectKey), signal });
  if (!response.ok || response.body === null) {
    const body: unknown = await response.json().catch(() => null);
    const reply = typeof body === 'object' && body !== null && 'leidraad' in body ? body.leidraad : body;
    throw new DownloadRefused(readFailure(reply) ?? { code: 'internal', params: { id: response.status } });
  }
  const total = Number(response.headers.get('content-length')) || null;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    onProgress(bytes, total);
  }
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return {
    blob: new Blob(chunks, { type }),
    name: fileNameOf(response.headers.get('content-disposition')),
    bytes,
  };
}

/** Hands a file to the browser, which stores it where downloads go or asks where. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after this task; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
