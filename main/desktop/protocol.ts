import type { Protocol } from 'electron';
import { isOwnPage, SCHEME } from './own-page.ts';

/** Answers one request; may throw. */
export type Fetch = (request: Request) => Promise<Response>;

/**
 * Makes `leidraad:` a scheme pages can live on. Must run before Electron is ready. CORS and CSP stay as they
 * are for any page: `corsEnabled` and `bypassCSP` are left off on purpose.
 */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the app at `leidraad://app/`. */
export function serveApp(protocol: Pick<Protocol, 'handle'>, fetch: Fetch): void {
  protocol.handle(SCHEME, request => answer(request, fetch));
}

/**
 * Answers a request for the app and refuses any other host. Never throws: a handler that does becomes a
 * network error in the page, which then cannot say what went wrong.
 */
export async function answer(request: Request, fetch: Fetch): Promise<Response> {
  if (!isOwnPage(request.url)) return plain(404, 'No such page in Leidraad.');
  try {
    return await fetch(request);
  } catch (error) {
    console.error(`${request.method} ${request.url}:`, error);
    return plain(500, 'Leidraad could not answer this request.');
  }
}

function plain(status: number, text: string): Response {
  return new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  });
}
