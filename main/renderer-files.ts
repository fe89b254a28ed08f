import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/**
 * Serves the built renderer from `root`. A path without an ending is a screen of the app and gets index.html; an
 * unknown file is 404. Nothing outside `root` is ever read.
 */
export function serveRenderer(root: string): (path: string) => Response {
  return path => {
    let decoded: string;
    try {
      decoded = decodeURIComponent(path);
    } catch {
      return new Response('Bad path', { status: 400 });
    }
    const isScreen = extname(decoded) === '';
    const file = normalize(join(root, isScreen ? 'index.html' : decoded));
    if (!file.startsWith(root + sep) || file.includes('\0'))
      return new Response('Not found', { status: 404 });
    const type = TYPES[extname(file)];
    if (!type || !existsSync(file) || !statSync(file).isFile())
      return new Response('Not found', { status: 404 });
    // Assets carry a hash of their content in their name.
    const cache = decoded.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return new Response(new Uint8Array(readFileSync(file)), {
      headers: { 'content-type': type, 'cache-control': cache },
    });
  };
}
