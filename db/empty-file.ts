import { writeFileSync } from 'node:fs';
import { connect, disconnect } from './database.ts';
import { CURRENT_VERSION, migrate } from './migrations/index.ts';

const images = new Map<number, Uint8Array>();

/**
 * Writes a project file without a row in it, of the current version or an older one; never over another file.
 * Migrations put no rows into an empty file, so it is the same for every project, and the many steps
 * are taken once per run.
 */
export function writeEmptyFile(path: string, version = CURRENT_VERSION): void {
  const image = images.get(version) ?? makeImage(version);
  images.set(version, image);
  writeFileSync(path, image, { flag: 'wx' });
}

function makeImage(version: number): Uint8Array {
  const connection = connect(':memory:', { create: true });
  try {
    migrate(connection, version);
    return connection.raw.serialize();
  } finally {
    disconnect(connection);
  }
}
