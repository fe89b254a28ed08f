import type { TFunction } from 'i18next';
import { readFailure } from '../api-error.ts';
import { sessionHeaders } from '../session.ts';
import { DownloadRefused, fileNameOf } from './download.ts';

/** The named failure in a reply of `/files/*`. */
export async function refusalOf(response: Response): Promise<DownloadRefused> {
  const body: unknown = await response.json().catch(() => null);
  const reply = typeof body === 'object' && body !== null && 'leidraad' in body ? body.leidraad : body;
  return new DownloadRefused(readFailure(reply) ?? { code: 'internal', params: { id: response.status } });
}

/** Fetches a small file of a project whole. Throws DownloadRefused when the host says why it will not. */
export async function fetchFile(address: string, projectKey: string) {
  const response = await fetch(address, { headers: sessionHeaders(projectKey) });
  if (!response.ok) throw await refusalOf(response);
  return { blob: await response.blob(), name: fileNameOf(response.headers.get('content-disposition')) };
}

/** The sentence for a transfer of a file that failed. */
export function failureText(error: unknown, t: TFunction): string {
  return error instanceof DownloadRefused
    ? t(`errors.${error.failure.code}`, error.failure.params)
    : t('app.noConnection');
}
