import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** `npm run test:long`: the random cases of the test run, many times as many, with a new seed. */
const RANDOM = [
  'test/shared/redline',
  'test/main/import/document/round-trip.test.ts',
  'test/main/export/woven/word-round-trip.test.ts',
];
const { status } = spawnSync('vitest', ['run', '--project', 'unit', '--testTimeout=3600000', ...RANDOM], {
  cwd: resolve(import.meta.dirname, '..'),
  env: {
    LEIDRAAD_CASES: '50000',
    LEIDRAAD_WORD_CASES: '1000',
    LEIDRAAD_WORD_SEED: String(Date.now() % 1_000_000),
    ...process.env,
  },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
