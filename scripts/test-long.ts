import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run test:long [-- [--share 0.05] [--seed N] [texts|day]]`: the random cases of the test run, many times as many,
 * with a new seed, and a scripted working day of eight hours; of both the share that is asked for.
 */
const { positionals: wanted, values } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const share = Number(values.share);
if (!(share > 0 && share <= 1)) throw new Error('--share is more than 0 and at most 1');

const RANDOM = [
  'test/shared/redline',
  'test/main/import/document/round-trip.test.ts',
  'test/main/export/woven/word-round-trip.test.ts',
];
const PARTS = {
  texts: ['vitest', 'run', '--project', 'unit', '--testTimeout=3600000', ...RANDOM],
  day: ['node', 'test/long/run.ts', values.share, values.seed],
};

for (const [name, [program = '', ...words]] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { status } = spawnSync(program, words, {
    cwd: resolve(import.meta.dirname, '..'),
    env: {
      LEIDRAAD_CASES: String(Math.ceil(50_000 * share)),
      LEIDRAAD_WORD_CASES: String(Math.ceil(1_000 * share)),
      LEIDRAAD_WORD_SEED: values.seed,
      ...process.env,
    },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = status ?? 1;
}
