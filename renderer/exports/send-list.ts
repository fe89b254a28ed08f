import { type ApiFailure, readFailure } from '../api-error.ts';
import { sessionHeaders } from '../session.ts';

/** What the host says to a list: its report, or why it does not take it. */
export type ImportAnswer<Report> =
  | { report: Report; failure: null }
  | { report: null; failure: ApiFailure | 'connection' };

/** A list that is read from a file. */
export type ListKind = 'people' | 'evidence';

/** Sends a list; without `confirm` it is only looked at. `target` says where it goes, as far as the file does not. */
export async function sendList<Report>(
  list: ListKind | 'recommendations',
  projectKey: string,
  file: File,
  confirm: boolean,
  target: readonly (readonly [string, string])[] = [],
): Promise<ImportAnswer<Report>> {
  const query = new URLSearchParams({
    project: projectKey,
    name: file.name,
    ...(confirm ? { confirm: 'yes' } : {}),
  });
  for (const [name, value] of target) query.append(name, value);
  try {
    const response = await fetch(`/files/import/${list}?${query}`, {
      method: 'POST',
      headers: { ...sessionHeaders(projectKey), 'content-type': 'application/octet-stream' },
      body: file,
    });
    const body: unknown = await response.json();
    if (response.ok) return { report: body as Report, failure: null };
    return { report: null, failure: readFailure(body) ?? 'connection' };
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    return { report: null, failure: 'connection' };
  }
}
