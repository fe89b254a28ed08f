import { LeidraadError } from '../shared/errors.ts';
import type { OpenProject } from './open-project.ts';

/** An export in the making: how far it is, from 0 to 1, and the way to stop it. */
interface Running {
  share: number;
  abort: AbortController;
}

/** The exports of each open project, by the id the window gave them. */
const running = new WeakMap<OpenProject['file'], Map<string, Running>>();

/**
 * Runs an export that can be followed and stopped from a window by its id (`exports.progress`, `exports.cancel`). It
 * also stops when the request itself is aborted; not every host tells when that happens. What was stopped rejects with
 * `export-cancelled`.
 */
export async function runExport<T>(
  { file }: OpenProject,
  id: string | null,
  request: AbortSignal,
  work: (options: { signal: AbortSignal; onProgress: (share: number) => void }) => Promise<T>,
): Promise<T> {
  const mine = running.get(file) ?? new Map<string, Running>();
  running.set(file, mine);
  const entry: Running = { share: 0, abort: new AbortController() };
  const signal = AbortSignal.any([entry.abort.signal, request]);
  if (id !== null) mine.set(id, entry);
  try {
    return await work({
      signal,
      onProgress: share => {
        entry.share = share;
      },
    });
  } catch (error) {
    if (signal.aborted) throw new LeidraadError('export-cancelled');
    throw error;
  } finally {
    if (id !== null && mine.get(id) === entry) mine.delete(id);
  }
}

/** How far an export is, from 0 to 1; null when it is not running. */
export function exportProgress({ file }: OpenProject, id: string): number | null {
  return running.get(file)?.get(id)?.share ?? null;
}

/** Stops an export; nothing happens when it has ended already. */
export function cancelExport({ file }: OpenProject, id: string): void {
  running.get(file)?.get(id)?.abort.abort();
}
