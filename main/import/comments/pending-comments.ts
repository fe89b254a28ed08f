import { LeidraadError } from '../../../shared/errors.ts';
import type { CommentIntake } from '../../commands/comments/intake.ts';
import type { OpenProject } from '../../open-project.ts';

/** The comment files each open project was shown last; held in memory until taken, replaced, or closed. */
const pending = new WeakMap<OpenProject['file'], { id: string; intake: CommentIntake }>();

/** Keeps what was read until the user confirms it; returns the id to confirm it by. */
export function holdComments(project: OpenProject, intake: CommentIntake): string {
  const id = crypto.randomUUID();
  pending.set(project.file, { id, intake });
  return id;
}

/** Hands out what was held, once. Throws `intake-gone` when other files were read since. */
export function takePendingComments(project: OpenProject, id: string): CommentIntake {
  const held = pending.get(project.file);
  if (held?.id !== id) throw new LeidraadError('intake-gone');
  pending.delete(project.file);
  return held.intake;
}
