import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import builder, { type Configuration } from 'electron-builder';

/**
 * Makes the installers of electron-builder.yml from the bundle in dist/, for this machine's platform unless
 * told otherwise: `npm run package -- [--win|--mac|--linux] [--x64|--arm64] [--dir] [--output DIR]
 * [--electron-dist DIR|ZIP]`. With `--dir` only the folder an installer would install.
 */

const ROOT = path.join(import.meta.dirname, '..');
const PROBE_TIMEOUT_MS = 10_000;

const OPTIONS = {
  win: { type: 'boolean', default: false },
  mac: { type: 'boolean', default: false },
  linux: { type: 'boolean', default: false },
  x64: { type: 'boolean', default: false },
  arm64: { type: 'boolean', default: false },
  dir: { type: 'boolean', default: false },
  output: { type: 'string' },
  'electron-dist': { type: 'string' },
} as const;

interface Target {
  platform: NodeJS.Platform;
  arch: 'x64' | 'arm64';
}

class PackageError extends Error {}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (!existsSync(path.join(ROOT, 'dist/main/desktop.js'))) {
    throw new PackageError('There is no bundle in dist/ yet: run `npm run build` first.');
  }
  const target: Target = {
    platform: values.win ? 'win32' : values.mac ? 'darwin' : values.linux ? 'linux' : process.platform,
    arch: values.arm64 || (!values.x64 && process.arch === 'arm64') ? 'arm64' : 'x64',
  };
  const electronDist = await findElectron(target, values['electron-dist']);
  const config: Configuration = {
    extends: path.join(ROOT, 'electron-builder.yml'),
    ...(electronDist === null ? {} : { electronDist }),
    ...(values.output === undefined ? {} : { directories: { output: path.resolve(values.output) } }),
  };
  const targets = builder.Platform.fromString(target.platform).createTarget(
    values.dir ? builder.DIR_TARGET : null,
    builder.Arch[target.arch],
  );
  await builder.build({ projectDir: ROOT, targets, config, publish: 'never' });
}

/**
 * The Electron to pack: the one given, else the one installed here when it fits the target, else null, which
 * leaves electron-builder to fetch it. Throws at once when it could not: it would try for most of a minute.
 */
async function findElectron(target: Target, given: string | undefined): Promise<string | null> {
  if (given !== undefined) {
    if (!existsSync(given)) throw new PackageError(`There is no Electron at ${given}.`);
    return path.resolve(given);
  }
  const { version }: { version: string } = JSON.parse(
    readFileSync(path.join(ROOT, 'node_modules/electron/package.json'), 'utf8'),
  );
  const installed = path.join(ROOT, 'node_modules/electron/dist');
  if (target.platform === process.platform && target.arch === process.arch && existsSync(installed)) {
    return installed;
  }
  // Behind a proxy only electron-builder's own downloader knows the way.
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy) return null;
  const mirror = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/';
  const zip = `${mirror}v${version}/electron-v${version}-${target.platform}-${target.arch}.zip`;
  const reason = await unreachable(zip);
  if (reason === null) return null;
  throw new PackageError(
    `No Electron ${version} for ${target.platform}-${target.arch}: it is not installed here and ${zip} cannot be reached (${reason}). Pass --electron-dist with its folder or zip file.`,
  );
}

async function unreachable(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) });
    return response.ok ? null : `status ${response.status}`;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
