import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** `npm run test:long`: the random cases of the test run, ten times as many, with a new seed. */
const { status } = spawnSync('vitest', ['run', '--project', 'unit', 'test/shared/redline'], {
  cwd: resolve(import.meta.dirname, '..'),
  env: { LEIDRAAD_CASES: '50000', ...process.env },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
