import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { findImportFaults } from './import-direction.ts';

/** `npm run check`: format, lint, types, import direction. Runs all of them and fails when one does. */
const ROOT = resolve(import.meta.dirname, '..');

function run(name: string, command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  return status === 0;
}

function checkImports(): boolean {
  const faults = findImportFaults(ROOT);
  for (const fault of faults) console.error(fault);
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} import direction`);
  return faults.length === 0;
}

const results = [
  run('format and lint', 'biome', ['ci', '--error-on-warnings', '.']),
  run('types', 'tsc', ['--noEmit']),
  checkImports(),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
