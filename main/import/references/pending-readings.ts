import { LeidraadError } from '../../../shared/errors.ts';
import type { SourceReading } from '../../commands/import-references.ts';
import type { OpenProject } from '../../open-project.ts';

/** Files that were read for an open project and wait for the word; kept by the project's file, as for surveys. */
const pending = new WeakMap<OpenProject['file'], { id: string; readings: SourceReading[] }>();

/** Keeps what was read until it is taken in; returns the id to take it in by. */
export function holdReadings(project: OpenProject, readings: SourceReading[]): string {
  const id = crypto.randomUUID();
  pending.set(project.file, { id, readings });
  return id;
}

/** Hands out what was held, once. Throws `intake-gone` when other files were read since. */
export function takePendingReadings(project: OpenProject, id: string): SourceReading[] {
  const held = pending.get(project.file);
  if (held?.id !== id) throw new LeidraadError('intake-gone');
  pending.delete(project.file);
  return held.readings;
}
