import { join } from 'node:path';
import { openProjectFile, type ProjectFile } from '../../db/project-file.ts';
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
