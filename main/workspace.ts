import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { restoreBackup } from '../db/backups.ts';
import { readProject } from '../db/project.ts';
import { createProjectFile, openProjectFile } from '../db/project-file.ts';
import { LeidraadError } from '../shared/errors.ts';
import type { ProjectDetails } from '../shared/project.ts';
import { importProject } from './commands/import-project.ts';
import { buildSample } from './commands/sample/build-sample.ts';
import { projectsFolder } from './data-folder.ts';
import { freePath } from './free-path.ts';
import type { JsonSource } from './import/project-json/read-project-json.ts';
import { type OpenProject, projectKey, trackProject } from './open-project.ts';
import { openSettings, type SettingsStore } from './settings.ts';

/** Everything one running app holds: its settings and the projects it has open. */
export interface Workspace {
  readonly settings: SettingsStore;
  list(): OpenProject[];
  /** The open project of this key; throws `project-not-open`. */
  get(key: string): OpenProject;
  create(path: string, details: ProjectDetails): Promise<OpenProject>;
  open(path: string, options?: { readOnly?: boolean }): Promise<OpenProject>;
  /** Builds the sample project at `path`, or under a free name in the projects folder, and opens it. */
  sample(path: string | null): Promise<OpenProject>;
  /** Makes a project file of the JSON of a project; returns its path. */
  importProject(source: JsonSource, target: string): Promise<string>;
  /** Copies a project to a new file, also one that is open; returns the new path. */
  copy(path: string, target: string): Promise<string>;
  restore(backup: string, target: string): Promise<string>;
  backupsRoot(): string;
  close(key: string): void;
  /** Closes every project, also when one cannot be closed well; then throws the first error. */
  closeAll(): void;
}

export function openWorkspace(folder: string): Workspace {
  const settings = openSettings(join(folder, 'settings.json'));
  const projects = new Map<string, OpenProject>();
  const backupsRoot = join(folder, 'backups');
  const actor = () => settings.get().displayName;

  const open: Workspace['open'] = async (path, { readOnly = false } = {}) => {
    if (!existsSync(path)) throw new LeidraadError('file-missing', { path });
    const known = projects.get(projectKey(realpathSync(path)));
    if (known) return known;
    const file = await openProjectFile(path, { actor, readOnly, backupFolder: id => join(backupsRoot, id) });
    const project = trackProject(file, () => settings.get().seats[file.path] ?? null);
    projects.set(project.key, project);
    settings.remember(file.path, file.read(readProject).title);
    return project;
  };

  const closeProject = (key: string) => {
    const project = projects.get(key);
    projects.delete(key);
    project?.events.close();
    project?.file.close();
  };

  return {
    settings,
    list: () => [...projects.values()],
    get(key) {
      const project = projects.get(key);
      if (!project) throw new LeidraadError('project-not-open');
      return project;
    },
    async create(path, details) {
      if (dirname(path) === projectsFolder()) mkdirSync(projectsFolder(), { recursive: true });
      createProjectFile(path, details, actor());
      return open(path);
    },
    open,
    async sample(path) {
      if (path === null) mkdirSync(projectsFolder(), { recursive: true });
      const target = path ?? freePath(projectsFolder(), 'lage-rugpijn-voorbeeld');
      buildSample(target, actor());
      return open(target);
    },
    async importProject(source, target) {
      if (dirname(target) === projectsFolder()) mkdirSync(projectsFolder(), { recursive: true });
      await importProject(source, target, { actor: actor() });
      return target;
    },
    async copy(path, target) {
      const known = existsSync(path) ? projects.get(projectKey(realpathSync(path))) : undefined;
      if (known) {
        await known.file.copyTo(target);
        return target;
      }
      const file = await openProjectFile(path, { actor, readOnly: true, backupFolder: null });
      try {
        await file.copyTo(target);
      } finally {
        file.close();
      }
      return target;
    },
    async restore(backup, target) {
      await restoreBackup(backup, target);
      return target;
    },
    backupsRoot: () => backupsRoot,
    close: closeProject,
    closeAll() {
      const errors: unknown[] = [];
      for (const key of [...projects.keys()]) {
        try {
          closeProject(key);
        } catch (error) {
          errors.push(error);
        }
      }
      if (errors.length > 0) throw errors[0];
    },
  };
}
