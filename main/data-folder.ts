import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where settings and backups live: the platform's own place for them, or `LEIDRAAD_HOME`. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (env.LEIDRAAD_HOME) return env.LEIDRAAD_HOME;
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Leidraad');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Leidraad');
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'leidraad');
}

/** Where new projects go when the user names no place. */
export function projectsFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(env.LEIDRAAD_PROJECTS ?? join(homedir(), 'Leidraad'));
}
