import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildLeidraad } from './build.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Longest wait for Electron's binary; offline the attempt ends by itself within a second. */
const ELECTRON_FETCH_MS = 120_000;

/**
 * `npm start [-- [--web] [--port N] [--no-open] [FILE]]`: builds what is stale, then opens the window, or, where
 * Electron cannot run, says so in one line and serves the same app on loopback. Resolves to the exit code.
 */
export async function start(argv: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: argv,
    allowPositionals: true,
    allowNegative: true,
    options: {
      web: { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      open: { type: 'boolean', default: true },
    },
  });
  await buildLeidraad();
  const files = positionals.slice(0, 1).map(file => resolve(file));
  if (!values.web) {
    const electron = findElectron() ?? fetchElectron();
    if (electron && canShowWindows()) return await runElectron(electron, files);
    console.log(
      electron
        ? 'Er is hier geen beeldscherm; Leidraad opent in de browser.'
        : 'Electron is hier niet beschikbaar; Leidraad opent in de browser.',
    );
  }
  enableCompileCache(join(ROOT, 'node_modules', '.cache', 'leidraad'));
  process.argv = [process.argv[0] ?? 'node', join(ROOT, 'dist/main/cli.js'), 'serve', ...files];
  process.argv.push('--port', values.port, ...(values.open ? ['--open'] : []));
  await import(join(ROOT, 'dist/main/cli.js'));
  return Number(process.exitCode ?? 0);
}

function electronFolder(): string {
  return dirname(fileURLToPath(import.meta.resolve('electron/package.json')));
}

/** Path of Electron's binary, when it has been downloaded. */
function findElectron(): string | null {
  const pathFile = join(electronFolder(), 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(electronFolder(), 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : null;
}

function fetchElectron(): string | null {
  spawnSync(process.execPath, [join(electronFolder(), 'install.js')], {
    stdio: 'ignore',
    timeout: ELECTRON_FETCH_MS,
  });
  return findElectron();
}

function canShowWindows(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function runElectron(electron: string, files: string[]): Promise<number> {
  const child = spawn(electron, [ROOT, ...files], { stdio: 'inherit' });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', code => done(code ?? 1));
  });
}
