import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serveRenderer } from '../../main/renderer-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

it('serves screens and assets, and nothing outside its folder', async () => {
  const folder = tempFolder();
  const root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets', 'a.js'), 'x');
  writeFileSync(join(folder, 'geheim.js'), 'geheim');
  const serve = serveRenderer(root);

  expect(await serve('/').text()).toBe('<!doctype html>');
  expect(await serve('/p/abc/overview').text()).toBe('<!doctype html>');
  expect(serve('/assets/a.js').headers.get('cache-control')).toContain('immutable');
  for (const path of [
    '/../geheim.js',
    '/%2e%2e/geheim.js',
    '/..%2fgeheim.js',
    '/%00.js',
    '/assets/b.js',
    '/x.env',
  ]) {
    expect(serve(path).status, path).toBe(404);
  }
  expect(serve('/%zz').status).toBe(400);
});
