import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import * as z from 'zod';
import { LANGUAGES } from '../shared/project.ts';

/** Choices of the person at this machine, and the projects opened last. Kept as one small JSON file. */
export const settingsSchema = z.object({
  language: z.enum(LANGUAGES).default('nl'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  displayName: z.string().trim().min(1).max(100),
  /** The seat one works in, by the path of the project; without one, one is project leader there. */
  seats: z.record(z.string(), z.string()).default({}),
  /** The guided tour of the sample: whether it has been declined or walked to its end, and the step one is at. */
  tour: z.object({ isSettled: z.boolean(), step: z.int().min(0) }).default({ isSettled: false, step: 0 }),
  recents: z.array(z.object({ path: z.string(), title: z.string(), openedAt: z.string() })).default([]),
});
export type Settings = z.infer<typeof settingsSchema>;

const MAX_RECENTS = 12;

export interface SettingsStore {
  get(): Settings;
  update(patch: Partial<Settings>): Settings;
  remember(path: string, title: string): void;
  forget(path: string): void;
  /** Chooses the seat one works in for a project; null is project leader. */
  workAs(path: string, seatId: string | null): void;
}

/** Opens the settings file. One that cannot be read is kept beside as `.unreadable`, and the defaults are used. */
export function openSettings(path: string): SettingsStore {
  let settings = load(path);
  const update = (patch: Partial<Settings>) => {
    settings = settingsSchema.parse({ ...settings, ...patch });
    save(path, settings);
    return settings;
  };
  return {
    get: () => settings,
    update,
    remember(projectPath, title) {
      const others = settings.recents.filter(recent => recent.path !== projectPath);
      const recent = { path: projectPath, title, openedAt: new Date().toISOString() };
      update({ recents: [recent, ...others].slice(0, MAX_RECENTS) });
    },
    forget(projectPath) {
      update({ recents: settings.recents.filter(recent => recent.path !== projectPath) });
    },
    workAs(projectPath, seatId) {
      const { [projectPath]: _, ...others } = settings.seats;
      update({ seats: seatId === null ? others : { ...others, [projectPath]: seatId } });
    },
  };
}

function load(path: string): Settings {
  const defaults = () => settingsSchema.parse({ displayName: userInfo().username || 'Leidraad' });
  if (!existsSync(path)) return defaults();
  try {
    return settingsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    renameSync(path, `${path}.unreadable`);
    return defaults();
  }
}

function save(path: string, settings: Settings): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, JSON.stringify(settings, null, 2));
  renameSync(`${path}.part`, path);
}
