import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Runs an entry point in a Node that says it is version 20. */
function runAsNode20(entry: string) {
  const url = pathToFileURL(join(ROOT, entry)).href;
  const script = `Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); import(${JSON.stringify(url)});`;
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
}

for (const entry of ['scripts/start.js', 'scripts/leidraad.js', 'dist/main/cli.js']) {
  it(`${entry} answers too old a Node with a sentence`, () => {
    const { status, stderr, stdout } = runAsNode20(entry);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Leidraad heeft Node 22\.18 of nieuwer nodig; dit is Node 20\.20\.2\./);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
  });
}
