import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { describeDiskError } from '../../db/disk-errors.ts';

/** Writes a file under another name first, so that a full disk leaves no half document. */
export function writeWhole(target: string, bytes: Uint8Array): void {
  const unfinished = `${target}.part`;
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw describeDiskError(error, target);
  }
}
