import { LeidraadError } from '../../../shared/errors.ts';
import type { ProposalAim } from '../../commands/word-import/proposals.ts';
import type { WordFile } from '../../commands/word-import/read-word-file.ts';
import type { OpenProject } from '../../open-project.ts';

/** A Word file that was shown, and what it is to become: proposals with this aim, or sections when there is none. */
export interface HeldWord {
  file: WordFile;
  aim: ProposalAim | null;
  tracked: ProposalAim['tracked'];
}

/** The Word file each open project was shown last; held in memory until taken, replaced, or closed. */
const pending = new WeakMap<OpenProject['file'], { id: string; held: HeldWord }>();

/** Keeps what was read until the user confirms it; returns the id to confirm it by. */
export function holdWord(project: OpenProject, held: HeldWord): string {
  const id = crypto.randomUUID();
  pending.set(project.file, { id, held });
  return id;
}

/** Hands out what was held, once. Throws `intake-gone` when another file was read since. */
export function takePendingWord(project: OpenProject, id: string): HeldWord {
  const found = pending.get(project.file);
  if (found?.id !== id) throw new LeidraadError('intake-gone');
  pending.delete(project.file);
  return found.held;
}
