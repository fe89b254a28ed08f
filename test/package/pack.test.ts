import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import asar from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeStubElectron } from './stub-electron.ts';

const run = promisify(execFile);
const root = path.join(import.meta.dirname, '../..');
const PACK_TIMEOUT_MS = 120_000;

/** A fuse is one character in the binary; @electron/fuses keeps its names for them to itself. */
const FUSE_ON = '1'.charCodeAt(0);

/** The packed binary of SQLite is for this system only. */
const canRun = process.platform === 'linux' && process.arch === 'x64';

describe('the package for linux-x64', () => {
  let folder: string;
  let unpacked: string;
  let files: string[];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'package-'));
    writeStubElectron(path.join(folder, 'electron'));
    await node(['scripts/build.ts'], root);
    const electron = ['--electron-dist', path.join(folder, 'electron')];
    await node(['scripts/package.ts', '--linux', '--x64', '--dir', '--output', folder, ...electron], root);
    unpacked = path.join(folder, 'linux-unpacked');
    files = asar
      .listPackage(path.join(unpacked, 'resources/app.asar'), { isPack: false })
      .map(file => file.replaceAll(path.sep, '/').replace(/^\//, ''));
  }, PACK_TIMEOUT_MS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the bundles, the renderer and the preload script', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'dist/main/desktop.js',
        'dist/main/cli.js',
        'dist/main/empty.leidraad',
        'dist/main/preload.cjs',
        'dist/renderer/index.html',
        'dist/main/pdf/typst-worker.cjs',
        'dist/main/pdf/typst.wasm',
        'dist/main/pdf/template/main.typ',
        'dist/main/pdf/fonts/serif.ttf',
      ]),
    );
  });

  it('holds one native binary, outside the archive', () => {
    const native = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';
    expect(files.filter(file => file.endsWith('.node'))).toEqual([native]);
    const outside = readdirSync(path.join(unpacked, 'resources/app.asar.unpacked'), {
      recursive: true,
      withFileTypes: true,
    }).filter(entry => entry.isFile());
    expect(outside.map(entry => entry.name)).toEqual([path.basename(native)]);
  });

  it('holds nothing else', () => {
    const top = new Set(files.map(file => file.split('/')[0]));
    expect([...top].sort()).toEqual(['dist', 'node_modules', 'package.json']);
    const packages = files.flatMap(file => file.match(/^node_modules\/([^/]+)$/)?.[1] ?? []);
    expect(packages).toEqual(['better-sqlite3']);
    expect(
      files.filter(file => /\/(deps|src|test|tests)(\/|$)|\.(ts|tsx|map|cpp|c|h|gyp)$/.test(file)),
    ).toEqual([]);
  });

  it('has a preload script that needs Electron and nothing else, for its sandbox has nothing else', () => {
    const archive = path.join(unpacked, 'resources/app.asar');
    const preload = asar.extractFile(archive, 'dist/main/preload.cjs').toString();
    const needed = [...preload.matchAll(/\brequire\(\s*["'`]([^"'`]+)/g)].map(match => match[1]);
    expect(new Set(needed)).toEqual(new Set(['electron']));
    expect(preload).not.toMatch(/^\s*(import|export)\s/m);
  });

  it('keeps the languages of the app only', () => {
    expect(readdirSync(path.join(unpacked, 'locales')).sort()).toEqual([
      'en-GB.pak',
      'en-US.pak',
      'fr.pak',
      'nl.pak',
    ]);
  });

  it('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(path.join(unpacked, 'leidraad'));
    const on = (fuse: FuseV1Options) => wire[fuse] === FUSE_ON;
    expect({
      runAsNode: on(FuseV1Options.RunAsNode),
      nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: on(FuseV1Options.EnableNodeCliInspectArguments),
      filePrivileges: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
      cookieEncryption: on(FuseV1Options.EnableCookieEncryption),
      asarIntegrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
    }).toEqual({
      runAsNode: false,
      nodeOptions: false,
      inspect: false,
      filePrivileges: false,
      cookieEncryption: true,
      asarIntegrity: true,
      onlyAsar: true,
    });
  });

  it.runIf(canRun)('works on the command line', { timeout: PACK_TIMEOUT_MS }, async () => {
    const app = path.join(folder, 'app');
    asar.extractAll(path.join(unpacked, 'resources/app.asar'), app);
    const cli = path.join(app, 'dist/main/cli.js');
    const work = mkdtempSync(path.join(folder, 'work-'));
    const sample = await node([cli, 'sample', 'x.leidraad', '--json'], work);
    expect(JSON.parse(sample)).toBeTypeOf('object');
    expect(readFileSync(path.join(work, 'x.leidraad')).subarray(0, 15).toString()).toBe('SQLite format 3');
    const status = JSON.parse(await node([cli, 'status', 'x.leidraad', '--json'], work));
    expect(status.phases).toHaveLength(8);
    expect(status.counts.questions).toBeGreaterThan(0);
    await node([cli, 'export', 'x.leidraad', '-o', 'x.pdf'], work);
    expect(readFileSync(path.join(work, 'x.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

it('every platform and processor has its binary of SQLite', () => {
  const config = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8');
  const patterns = [...config.matchAll(/filter: (\S+prebuilds\S+)/g)].map(match => match[1] ?? '');
  expect(patterns).toHaveLength(3);
  const binaries = patterns.flatMap(pattern =>
    ['x64', 'arm64'].map(arch => pattern.replace(/\$\{arch\}/, arch)),
  );
  expect(binaries.filter(file => !existsSync(path.join(root, file)))).toEqual([]);
});

async function node(args: string[], cwd: string): Promise<string> {
  return (await run(process.execPath, args, { cwd })).stdout;
}
