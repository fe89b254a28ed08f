import { join } from 'node:path';
import { openProjectFile, type ProjectFile } from '../../db/project-file.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { dataFolder } from '../data-folder.ts';
import { openSettings } from '../settings.ts';

/** Name under which the command line logs its changes: the one set in the app. */
export function cliActor(env: NodeJS.ProcessEnv): string {
  return openSettings(join(dataFolder(env), 'settings.json')).get().displayName;
}

/** Opens a project for reading, hands it to `work`, and closes it whatever happens. Works beside an open app. */
export async function withProject<T>(path: string, work: (file: ProjectFile) => T | Promise<T>): Promise<T> {
  const file = await openProjectFile(path, { actor: () => '', readOnly: true, backupFolder: null });
  try {
    return await work(file);
  } finally {
    file.close();
  }
}

/** The same, but for writing where nothing stands in the way, for work that has something to keep and can do without. */
export async function withProjectForKeeping<T>(
  path: string,
  actor: string,
  env: NodeJS.ProcessEnv,
  work: (file: ProjectFile) => T | Promise<T>,
): Promise<T> {
  let file: ProjectFile;
  try {
    file = await openProjectFile(path, {
      actor: () => actor,
      backupFolder: id => join(dataFolder(env), 'backups', id),
    });
  } catch (error) {
    if (!(error instanceof LeidraadError)) throw error;
    return withProject(path, work);
  }
  try {
    return await work(file);
  } finally {
    file.close();
  }
}

/**
 * Opens a project for writing, with a backup first, hands it to `work`, and closes it whatever happens. Throws
 * `file-locked` when the app has it open, and `file-read-only` when it cannot be written.
 */
export async function withProjectForWriting<T>(
  path: string,
  actor: string,
  env: NodeJS.ProcessEnv,
  work: (file: ProjectFile) => T | Promise<T>,
): Promise<T> {
  const file = await openProjectFile(path, {
    actor: () => actor,
    backupFolder: id => join(dataFolder(env), 'backups', id),
  });
  try {
    if (file.lockedBy) throw new LeidraadError('file-locked', { path, ...file.lockedBy });
    if (file.mode === 'read') throw new LeidraadError('file-read-only', { path });
    return await work(file);
  } finally {
    file.close();
  }
}
