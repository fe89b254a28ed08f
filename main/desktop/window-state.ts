import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const windowStateSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() }),
  maximised: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/**
 * Reads where the window was. Null when it was never written or cannot be read: the window then takes its
 * first place again, and the reason is logged.
 */
export function readWindowState(file: string): WindowState | null {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
      console.error(`${file} is not read:`, error);
    }
    return null;
  }
}

/** Writes where the window is, whole or not at all. A disk that refuses costs the place of the window only. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  } catch (error) {
    console.error(`${file} is not written:`, error);
  }
}
