import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  createProjectFile,
  type OpenOptions,
  openProjectFile,
  type ProjectFile,
} from '../../db/project-file.ts';
import type { ProjectDetails } from '../../shared/project.ts';
import { tempFolder } from './temp-folder.ts';

export const DETAILS: ProjectDetails = {
  title: 'Proefrichtlijn',
  method: 'kngf',
  edition: '2025',
  language: 'nl',
};

/** A new, empty project file in a folder of its own; closed and removed when the test ends. */
export function newProjectPath(details: Partial<ProjectDetails> = {}): string {
  const path = join(tempFolder(), 'proef.leidraad');
  createProjectFile(path, { ...DETAILS, ...details }, 'Test');
  return path;
}

/** Opens a project under the name "Test", without backups unless asked. */
export async function openForTest(path: string, options: Partial<OpenOptions> = {}): Promise<ProjectFile> {
  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null, ...options });
  onTestFinished(() => file.close());
  return file;
}

/** A new project, open for writing. */
export async function newProject(details: Partial<ProjectDetails> = {}): Promise<ProjectFile> {
  return openForTest(newProjectPath(details));
}
