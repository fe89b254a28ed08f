import { closeSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
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

/**
 * Does the same for a file that is made piece by piece; returns its size. Between two pieces it can be stopped
 * by `signal`, and then nothing is left.
 */
export async function writePieces(
  target: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  signal: AbortSignal,
): Promise<number> {
  const unfinished = `${target}.part`;
  let [file, size] = [-1, 0];
  try {
    file = openSync(unfinished, 'w');
    for await (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      size += bytes.length;
      await setImmediate();
      signal.throwIfAborted();
    }
    closeSync(file);
    file = -1;
    renameSync(unfinished, target);
    return size;
  } catch (error) {
    if (file !== -1) closeSync(file);
    rmSync(unfinished, { force: true });
    throw describeDiskError(error, target);
  }
}
