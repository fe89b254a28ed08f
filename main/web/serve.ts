import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { LeidraadApp } from '../app.ts';
import { type Access, guardAccess } from './access.ts';

export interface WebHost {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** A link that opens the app once; each call makes a new one and ends the one before. */
  newLink(path?: string): string;
  stop(): Promise<void>;
}

/** Serves the app on loopback only. Port 0 takes a free one. Rejects when the port is taken. */
export function serveWeb(app: LeidraadApp, port = 0): Promise<WebHost> {
  let access: Access | null = null;
  const listener = getRequestListener(async request => {
    const refusal = access ? await access.refuse(request) : new Response(null, { status: 503 });
    return refusal ?? app.fetch(request);
  });
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address() as AddressInfo;
      const guard = guardAccess([`127.0.0.1:${address.port}`, `localhost:${address.port}`]);
      access = guard;
      const origin = `http://127.0.0.1:${address.port}`;
      resolve({
        origin,
        newLink: (path = '/') => origin + path + guard.link().slice(1),
        stop: () =>
          new Promise(done => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
