import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { LeidraadError } from '../shared/errors.ts';
import { projectsFolder } from './data-folder.ts';

export interface FolderEntry {
  name: string;
  path: string;
  kind: 'folder' | 'project';
  modifiedAt: string;
}

export interface FolderListing {
  folder: string;
  parent: string | null;
  entries: FolderEntry[];
}

/**
 * Lists a folder for the file chooser: its sub-folders and, when asked, its project files; hidden ones are left
 * out. Without a folder it starts where projects go. Throws `folder-missing` or `folder-read-only`.
 */
export function browseFolder(given: string | null, show: 'projects' | 'folders'): FolderListing {
  const folder = resolve(given ?? (existsSync(projectsFolder()) ? projectsFolder() : homedir()));
  const parent = dirname(folder) === folder ? null : dirname(folder);
  const entries = listNames(folder)
    .filter(name => !name.startsWith('.'))
    .flatMap(name => describeEntry(join(folder, name), name))
    .filter(entry => entry.kind === 'folder' || show === 'projects')
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name));
  return { folder, parent, entries };
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new LeidraadError('folder-missing', { path: folder });
    if (code === 'EACCES' || code === 'EPERM') throw new LeidraadError('folder-read-only', { path: folder });
    throw error;
  }
}

function describeEntry(path: string, name: string): FolderEntry[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  const kind = stat?.isDirectory()
    ? 'folder'
    : stat?.isFile() && name.endsWith('.leidraad')
      ? 'project'
      : null;
  return stat && kind ? [{ name, path, kind, modifiedAt: stat.mtime.toISOString() }] : [];
}
