import { LeidraadError } from '../../shared/errors.ts';
import type { OpenProject } from '../open-project.ts';

export interface Pending<Reading> {
  /** Keeps what was read until the user confirms it; returns the id to confirm it by. */
  hold(project: OpenProject, reading: Reading): string;
  /** Hands out what was held, once. Throws `intake-gone` when other files were read since. */
  take(project: OpenProject, id: string): Reading;
}

/**
 * What was read from files and shown, and waits for the word; the last reading of each open project, held in memory
 * until taken, replaced, or closed. Kept by the project's file: each window sees the project as an object of its own.
 */
export function pendingReadings<Reading>(): Pending<Reading> {
  const held = new WeakMap<OpenProject['file'], { id: string; reading: Reading }>();
  return {
    hold(project, reading) {
      const id = crypto.randomUUID();
      held.set(project.file, { id, reading });
      return id;
    },
    take(project, id) {
      const found = held.get(project.file);
      if (found?.id !== id) throw new LeidraadError('intake-gone');
      held.delete(project.file);
      return found.reading;
    },
  };
}
