import type { ChangeResult } from '../db/changes.ts';
import type { ReadHandle, WriteHandle } from '../db/database.ts';
import type { OpenProject } from './open-project.ts';

/** Reading and changing a project, whether it is open in a window or on the command line. */
export interface ProjectHandle {
  read<T>(work: (db: ReadHandle) => T): T;
  change<T>(action: string, work: (db: WriteHandle) => T): ChangeResult<T>;
}

/** An open project as a handle; what is changed through it can be undone in the window. */
export function handleOf(project: OpenProject): ProjectHandle {
  return { read: work => project.file.read(work), change: (action, work) => project.change(action, work) };
}
