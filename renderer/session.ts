import { WINDOW_HEADER } from '../shared/events.ts';

/** This window among those on the same project; a reload makes another. */
export const WINDOW_ID = crypto.randomUUID();

/** Where the token waits out a reload; it goes with the tab. */
const STORAGE_KEY = 'leidraad-token';

/**
 * Exchanges the secret of a one-time link (`/#<secret>`) for a token and takes it out of the address bar.
 * In the desktop window there is no secret and nothing happens. A refused secret leaves an earlier token
 * in place, so a link pasted twice does not end a running session.
 */
export async function startSession(): Promise<void> {
  const secret = location.hash.slice(1);
  if (secret === '') return;
  history.replaceState(history.state, '', location.pathname + location.search);
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret }),
  });
  if (!response.ok) return;
  const reply: unknown = await response.json();
  if (typeof reply === 'object' && reply !== null && 'token' in reply && typeof reply.token === 'string') {
    sessionStorage.setItem(STORAGE_KEY, reply.token);
  }
}

/** The headers every request carries: this window, the token when there is one, and the project it concerns. */
export function sessionHeaders(projectKey: string | null): Record<string, string> {
  const token = sessionStorage.getItem(STORAGE_KEY);
  return {
    [WINDOW_HEADER]: WINDOW_ID,
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    ...(projectKey === null ? {} : { 'x-leidraad-project': projectKey }),
  };
}
