import { existsSync, realpathSync } from 'node:fs';
import { LeidraadError } from '../shared/errors.ts';
import type { LockOwner, ProjectDetails, ProjectSummary } from '../shared/project.ts';
import { copyDatabase, findCorruption, makeBackup } from './backups.ts';
import { type ChangeResult, runChange } from './changes.ts';
import { type Connection, connect, disconnect, type ReadHandle, type WriteHandle } from './database.ts';
import { describeDiskError } from './disk-errors.ts';
import { checkHeader } from './file-header.ts';
import { type MigratedCopy, openMigratedCopy } from './migrated-copy.ts';
import { CURRENT_VERSION, fileVersion, migrate } from './migrations/index.ts';
import { beginNewFile, refuseSyncedFolder } from './new-file.ts';
import { insertPhases } from './phases.ts';
import { insertProject, readProject } from './project.ts';
import { type ProjectLock, takeLock } from './project-lock.ts';
import { isSearchCurrent, rebuildSearch } from './search.ts';

/**
 * The project file: one guideline project is one SQLite file. Opening checks the file before anything is
 * written, takes the lock, makes a backup, and migrates; closing leaves one plain file. A file that somebody
 * else has open, or that cannot be written, opens read-only; an older one is then shown as a migrated copy.
 */
export interface ProjectFile {
  readonly path: string;
  readonly mode: 'write' | 'read';
  readonly readOnlyReason: ProjectSummary['readOnlyReason'];
  readonly lockedBy: LockOwner | null;
  readonly connection: Connection;
  read<T>(work: (db: ReadHandle) => T): T;
  /** Runs one verb as one logged transaction; throws `project-read-only` on a file opened for reading. */
  change<T>(action: string, work: (db: WriteHandle) => T, options?: { changeId?: string }): ChangeResult<T>;
  /** Copies the file as it is, also one that is shown as a migrated copy. */
  copyTo(target: string): Promise<void>;
  /**
   * Leaves one plain file and gives the lock back. When that file cannot be written (`disk-full`), what was saved
   * stays beside it as `-wal` and is read back at the next opening.
   */
  close(): void;
}

export interface OpenOptions {
  /** Name under which changes are logged. */
  actor: () => string;
  /** Where the backups of a project (by its id) go; null makes none. */
  backupFolder: ((projectId: string) => string) | null;
  /** Open for reading even when writing is possible. */
  readOnly?: boolean;
}

/** Makes a new project file; an existing file is never overwritten. */
export function createProjectFile(path: string, details: ProjectDetails, actor: string): void {
  const file = beginNewFile(path);
  try {
    runChange(file.open(), { actor, action: 'project.create' }, db => {
      insertProject(db, details);
      insertPhases(db);
    });
    file.finish();
  } catch (error) {
    throw describeDiskError(error, path);
  } finally {
    file.discard();
  }
}

/** Opens a project file. Throws a LeidraadError naming what is wrong; then the file is as it was. */
export async function openProjectFile(givenPath: string, options: OpenOptions): Promise<ProjectFile> {
  if (!existsSync(givenPath)) throw new LeidraadError('file-missing', { path: givenPath });
  const path = realpathSync(givenPath);
  if (!options.readOnly) refuseSyncedFolder(path);
  try {
    checkHeader(path);
    checkContent(path);
    const access = options.readOnly ? readOnly('asked') : takeAccess(path);
    try {
      return await openWith(path, access, options);
    } catch (error) {
      access.lock?.release();
      throw error;
    }
  } catch (error) {
    throw describeDiskError(error, path);
  }
}

interface Access {
  lock: ProjectLock | null;
  reason: ProjectSummary['readOnlyReason'];
  owner: LockOwner | null;
}

function readOnly(reason: Access['reason'], owner: LockOwner | null = null): Access {
  return { lock: null, reason, owner };
}

function takeAccess(path: string): Access {
  try {
    const taken = takeLock(path);
    return 'lock' in taken
      ? { lock: taken.lock, reason: null, owner: null }
      : readOnly('locked', taken.owner);
  } catch (error) {
    const described = describeDiskError(error, path);
    const unwritable = ['file-read-only', 'disk-error', 'folder-read-only'];
    if (described instanceof LeidraadError && unwritable.includes(described.code)) return readOnly('folder');
    throw error;
  }
}

function checkContent(path: string): void {
  const connection = connect(path, { readonly: true });
  try {
    const fault = findCorruption(connection);
    if (fault) throw new LeidraadError('file-corrupt', { path, reason: fault });
    const version = fileVersion(connection);
    if (version > CURRENT_VERSION) {
      throw new LeidraadError('file-newer', { path, found: version, known: CURRENT_VERSION });
    }
  } finally {
    connection.raw.close();
  }
}

async function openWith(path: string, access: Access, options: OpenOptions): Promise<ProjectFile> {
  const original = connect(path, { readonly: access.lock === null });
  let copy: MigratedCopy | null = null;
  try {
    if (access.lock) await prepareForWriting(original, options);
    else if (fileVersion(original) < CURRENT_VERSION) copy = await openMigratedCopy(original);
  } catch (error) {
    original.raw.close();
    throw error;
  }
  const connection = copy?.connection ?? original;
  return {
    path,
    mode: access.lock ? 'write' : 'read',
    readOnlyReason: access.reason,
    lockedBy: access.owner,
    connection,
    read: work => work(connection),
    change(action, work, { changeId } = {}) {
      if (!access.lock) throw new LeidraadError('project-read-only');
      try {
        return runChange(
          connection,
          { actor: options.actor(), action, ...(changeId ? { changeId } : {}) },
          work,
        );
      } catch (error) {
        throw describeDiskError(error, path);
      }
    },
    async copyTo(target) {
      if (existsSync(target)) throw new LeidraadError('file-exists', { path: target });
      await copyDatabase(original, target);
    },
    close() {
      try {
        copy?.close();
        disconnect(original);
      } catch (error) {
        throw describeDiskError(error, path);
      } finally {
        access.lock?.release();
      }
    },
  };
}

async function prepareForWriting(connection: Connection, options: OpenOptions): Promise<void> {
  const outdated = fileVersion(connection) < CURRENT_VERSION;
  if (options.backupFolder) {
    const folder = options.backupFolder(readProject(connection).id);
    await makeBackup(connection, folder, outdated ? 'migration' : 'open');
  }
  migrate(connection);
  connection.raw.pragma('journal_mode = WAL');
  if (!isSearchCurrent(connection)) rebuildSearch(connection);
}
