import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');

/** What each part of the build is made from, and the file that shows it was made. */
const PARTS = [
  {
    config: 'vite.config.ts',
    root: 'renderer',
    sources: ['renderer', 'shared', 'vite.config.ts', 'package-lock.json'],
    made: 'dist/renderer/index.html',
  },
  {
    config: 'vite.main.config.ts',
    root: '.',
    sources: ['main', 'db', 'shared', 'vite.main.config.ts', 'package.json', 'package-lock.json'],
    made: 'dist/main/cli.js',
  },
  {
    config: 'vite.preload.config.ts',
    root: '.',
    sources: ['main/desktop', 'shared/desktop-bridge.ts', 'vite.preload.config.ts', 'package-lock.json'],
    made: 'dist/main/preload.cjs',
  },
  {
    config: 'vite.typst.config.ts',
    root: '.',
    sources: ['main/export/pdf', 'vite.typst.config.ts', 'package-lock.json'],
    made: 'dist/main/pdf/typst-worker.cjs',
  },
  {
    config: 'vite.packet.config.ts',
    root: '.',
    mode: 'survey',
    sources: ['packet', 'shared', 'vite.packet.config.ts', 'package-lock.json'],
    made: 'dist/packet/survey.js',
  },
  {
    config: 'vite.packet.config.ts',
    root: '.',
    mode: 'comments',
    sources: ['packet', 'shared', 'vite.packet.config.ts', 'package-lock.json'],
    made: 'dist/packet/comments.js',
  },
  {
    config: 'vite.packet.config.ts',
    root: '.',
    mode: 'ballot',
    sources: ['packet', 'shared', 'vite.packet.config.ts', 'package-lock.json'],
    made: 'dist/packet/ballot.js',
  },
  {
    config: 'vite.packet.config.ts',
    root: '.',
    mode: 'appraisal',
    sources: ['packet', 'shared', 'vite.packet.config.ts', 'package-lock.json'],
    made: 'dist/packet/appraisal.js',
  },
] as const;

/** The newest change of a file, or of any file below a folder, in milliseconds. */
function newestChange(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map(name => newestChange(join(path, name))));
}

function isStale(part: (typeof PARTS)[number]): boolean {
  const made = join(ROOT, part.made);
  if (!existsSync(made)) return true;
  const madeAt = statSync(made).mtimeMs;
  return part.sources.some(source => newestChange(join(ROOT, source)) > madeAt);
}

/** Builds the parts whose sources changed since they were built, or all with `force`. */
export async function buildLeidraad({ force = false } = {}): Promise<void> {
  for (const part of PARTS) {
    if (!force && !isStale(part)) continue;
    const begun = new Date();
    await build({
      root: join(ROOT, part.root),
      configFile: join(ROOT, part.config),
      logLevel: 'warn',
      ...('mode' in part ? { mode: part.mode } : {}),
    });
    // A source saved while this ran may not be in it: the next build must see it as newer.
    utimesSync(join(ROOT, part.made), begun, begun);
  }
}

if (import.meta.main) await buildLeidraad({ force: process.argv.includes('--force') });
