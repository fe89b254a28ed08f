import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, disconnect } from './database.ts';
import { CURRENT_VERSION, migrate } from './migrations/index.ts';

/**
 * Bytes of a page. Each table and index takes at least one page, and there are hundreds of them; an entry of the log
 * or a reference takes two to three kilobytes, of which SQLite's own 4,096 leaves a quarter empty. Half of that made
 * an empty file a third smaller and one with 20,000 references a quarter, at the same speed; a quarter of it did not
 * make the second one smaller still.
 */
const PAGE_SIZE = 2048;

/** Where the build puts the image of an empty file of the current version, beside the bundle. */
export const EMPTY_FILE_NAME = 'empty.leidraad';

const images = new Map<number, Uint8Array>();

/**
 * Writes a project file without a row in it, of the current version or an older one; never over another file.
 * Migrations put no rows into an empty file, so it is the same for every project, and the many steps
 * are taken once: when the program is built, or else once per run.
 */
export function writeEmptyFile(path: string, version = CURRENT_VERSION): void {
  const image = images.get(version) ?? readBuilt(version) ?? makeEmptyFile(version);
  images.set(version, image);
  writeFileSync(path, image, { flag: 'wx' });
}

/** The bytes of an empty project file, made by taking every step up to `version`. */
export function makeEmptyFile(version = CURRENT_VERSION): Uint8Array {
  const connection = connect(':memory:', { create: true });
  try {
    connection.raw.pragma(`page_size = ${PAGE_SIZE}`);
    migrate(connection, version);
    return connection.raw.serialize();
  } finally {
    disconnect(connection);
  }
}

function readBuilt(version: number): Uint8Array | null {
  const built = join(import.meta.dirname, EMPTY_FILE_NAME);
  return version === CURRENT_VERSION && existsSync(built) ? readFileSync(built) : null;
}
