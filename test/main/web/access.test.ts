import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveWeb } from '../../../main/web/serve.ts';
import { newApp } from '../../helpers/app.ts';

interface Reply {
  status: number;
  body: string;
  headers: Record<string, string | string[] | undefined>;
}

/** A request as any program can send it; fetch would not let us set Host or Origin. */
function send(origin: string, path: string, init: { method?: string; headers?: object; body?: string } = {}) {
  return new Promise<Reply>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = request(
      { hostname, port, path, method: init.method ?? 'GET', headers: { ...init.headers } },
      response => {
        let body = '';
        response.on('data', chunk => {
          body += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(init.body);
  });
}

async function startHost() {
  const host = await serveWeb(newApp());
  onTestFinished(() => host.stop());
  const secret = () => new URL(host.newLink()).hash.slice(1);
  const exchange = (given: string, headers: object = {}) =>
    send(host.origin, '/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ secret: given }),
    });
  return { host, secret, exchange };
}

describe('the loopback host', () => {
  it('gives a token once for the secret of the link', async () => {
    const { host, secret, exchange } = await startHost();
    const given = secret();
    const first = await exchange(given);
    expect(first.status).toBe(200);
    expect((await exchange(given)).status).toBe(401);

    const { token } = JSON.parse(first.body);
    const headers = { authorization: `Bearer ${token}` };
    expect((await send(host.origin, '/api/app.state', { headers })).status).toBe(200);
  });

  it('ends an unused link when a new one is made', async () => {
    const { secret, exchange } = await startHost();
    const old = secret();
    secret();
    expect((await exchange(old)).status).toBe(401);
  });

  it('refuses procedures and files without a token, or with a wrong one', async () => {
    const { host } = await startHost();
    for (const path of ['/api/app.state', '/api/projects.open', '/files/export?project=x&format=docx']) {
      expect((await send(host.origin, path)).status, path).toBe(401);
      const headers = { authorization: 'Bearer niet-het-token' };
      expect((await send(host.origin, path, { headers })).status, path).toBe(401);
    }
  });

  it('refuses a Host that is not ours (DNS rebinding)', async () => {
    const { host, secret, exchange } = await startHost();
    for (const name of ['evil.example', 'evil.example:80', '127.0.0.1', 'localhost']) {
      expect((await send(host.origin, '/', { headers: { host: name } })).status, name).toBe(421);
    }
    expect((await exchange(secret(), { host: 'evil.example' })).status).toBe(421);
    const { port } = new URL(host.origin);
    expect((await send(host.origin, '/nergens.js', { headers: { host: `localhost:${port}` } })).status).toBe(
      404,
    );
  });

  it('refuses another origin, also with a good secret', async () => {
    const { host, secret, exchange } = await startHost();
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://localhost']) {
      expect((await exchange(secret(), { origin })).status, origin).toBe(403);
      expect((await send(host.origin, '/api/app.state', { headers: { origin } })).status, origin).toBe(403);
    }
    expect((await exchange(secret(), { origin: host.origin })).status).toBe(200);
  });

  it('sends no CORS headers, and the strict headers with every answer', async () => {
    const { host } = await startHost();
    for (const path of ['/', '/api/app.state', '/nergens.js']) {
      const { headers } = await send(host.origin, path);
      expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([]);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('takes mutations by POST with JSON only', async () => {
    const { host, secret, exchange } = await startHost();
    const { token } = JSON.parse((await exchange(secret())).body);
    const authorization = `Bearer ${token}`;
    const input = encodeURIComponent(JSON.stringify({ path: '/x' }));
    const byGet = await send(host.origin, `/api/projects.forget?input=${input}`, {
      headers: { authorization },
    });
    expect(byGet.status).toBe(405);
    const asText = await send(host.origin, '/api/projects.forget', {
      method: 'POST',
      headers: { authorization, 'content-type': 'text/plain' },
      body: JSON.stringify({ path: '/x' }),
    });
    expect(asText.status).toBe(415);
  });

  it('listens on loopback only', async () => {
    const { host } = await startHost();
    expect(new URL(host.origin).hostname).toBe('127.0.0.1');
  });
});
