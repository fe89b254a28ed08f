import { writeFileSync } from 'node:fs';
import { connect, disconnect } from './database.ts';
import { migrate } from './migrations/index.ts';

let image: Uint8Array | null = null;

/**
 * Writes a project file of the current version without a row in it; never over another file. Migrations put no
 * rows into an empty file, so it is the same for every project and its many steps are taken once per run.
 */
export function writeEmptyFile(path: string): void {
  image ??= makeImage();
  writeFileSync(path, image, { flag: 'wx' });
}

function makeImage(): Uint8Array {
  const connection = connect(':memory:', { create: true });
  try {
    migrate(connection);
    return connection.raw.serialize();
  } finally {
    disconnect(connection);
  }
}
