import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listBackups } from '../db/backups.ts';
import { connect } from '../db/database.ts';
import { readProject } from '../db/project.ts';
import type { BackupInfo, Project } from '../shared/project.ts';

export interface ListedBackup extends BackupInfo {
  projectTitle: string;
}

/**
 * The backups of all projects, newest first, each with the title the project had then; with a
 * project id only those of that project. A backup that cannot be read is left out.
 */
export function listAllBackups(root: string, projectId: string | null): ListedBackup[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter(id => projectId === null || id === projectId)
    .flatMap(id => listBackups(join(root, id)))
    .flatMap(backup => {
      const project = readBackup(backup.path);
      return project ? [{ ...backup, projectTitle: project.title }] : [];
    })
    .sort((a, b) => b.takenAt.localeCompare(a.takenAt));
}

function readBackup(path: string): Project | null {
  try {
    const connection = connect(path, { readonly: true });
    try {
      return readProject(connection);
    } finally {
      connection.raw.close();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
