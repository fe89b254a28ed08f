import { randomBytes, timingSafeEqual } from 'node:crypto';
import { SECURITY_HEADERS } from '../security-headers.ts';

/**
 * Who may use the app on loopback. Any page the user has open can send requests to 127.0.0.1, so:
 * - the Host header must be ours (stops DNS rebinding);
 * - an Origin header, when sent, must be ours, and mutations need one or a same-origin fetch;
 * - `/api` and `/files` need a bearer token, which is given once, in exchange for the secret in the link that was
 *   printed at the start. The token lives in memory and ends with the process.
 */
export interface Access {
  /** Path and fragment of the one-time link, to be put after the origin. */
  link(): string;
  /** A refusal, or null when the request may go on to the app. */
  refuse(request: Request): Promise<Response | null>;
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function equal(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function reply(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: SECURITY_HEADERS });
}

/** @param hosts values of the Host header that are ours, e.g. `127.0.0.1:4000` */
export function guardAccess(hosts: readonly string[]): Access {
  const origins = hosts.map(host => `http://${host}`);
  const token = newSecret();
  let secret: string | null = null;

  async function openSession(request: Request): Promise<Response> {
    if (!request.headers.get('content-type')?.startsWith('application/json'))
      return reply(415, { error: 'json' });
    const body: unknown = await request.json().catch(() => null);
    const given = body !== null && typeof body === 'object' && 'secret' in body ? body.secret : null;
    if (typeof given !== 'string' || secret === null || !equal(given, secret)) {
      return reply(401, { error: 'secret' });
    }
    secret = null;
    return reply(200, { token });
  }

  return {
    link() {
      secret = newSecret();
      return `/#${secret}`;
    },
    async refuse(request) {
      if (!hosts.includes(request.headers.get('host') ?? '')) return reply(421, { error: 'host' });
      const origin = request.headers.get('origin');
      if (origin !== null && !origins.includes(origin)) return reply(403, { error: 'origin' });
      const site = request.headers.get('sec-fetch-site');
      if (site === 'cross-site' && request.headers.get('sec-fetch-mode') !== 'navigate') {
        return reply(403, { error: 'origin' });
      }
      const { pathname } = new URL(request.url);
      if (pathname === '/session') {
        return request.method === 'POST' ? openSession(request) : reply(405, { error: 'method' });
      }
      if (!pathname.startsWith('/api/') && !pathname.startsWith('/files/')) return null;
      const given = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
      return given !== undefined && equal(given, token) ? null : reply(401, { error: 'token' });
    },
  };
}
