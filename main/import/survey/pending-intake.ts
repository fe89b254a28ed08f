import { LeidraadError } from '../../../shared/errors.ts';
import type { Intake } from '../../commands/survey-intake.ts';
import type { OpenProject } from '../../open-project.ts';

/**
 * The last files each open project was shown; they are held in memory until taken, replaced, or closed. Kept by
 * the project's file: each window sees the project as an object of its own.
 */
const pending = new WeakMap<OpenProject['file'], { id: string; intake: Intake }>();

/** Keeps what was read until the user confirms it; returns the id to confirm it by. */
export function holdIntake(project: OpenProject, intake: Intake): string {
  const id = crypto.randomUUID();
  pending.set(project.file, { id, intake });
  return id;
}

/** Hands out what was held, once. Throws `intake-gone` when other files were read since. */
export function takePendingIntake(project: OpenProject, id: string): Intake {
  const held = pending.get(project.file);
  if (held?.id !== id) throw new LeidraadError('intake-gone');
  pending.delete(project.file);
  return held.intake;
}
