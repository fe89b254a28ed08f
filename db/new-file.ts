import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LeidraadError } from '../shared/errors.ts';
import { type Connection, connect, disconnect } from './database.ts';
import { writeEmptyFile } from './empty-file.ts';
import { newId } from './ids.ts';
import { findSyncService } from './synced-folder.ts';

/** A project file in the making, under another name until it is whole. */
export interface NewFile {
  /** Makes its empty tables, of the current version or an older one; called once. */
  open(version?: number): Connection;
  /** Closes it and gives it its name, without ever replacing another file; throws `file-exists`. */
  finish(): void;
  /** Removes what is left of it; does nothing to a finished file. */
  discard(): void;
}

/**
 * Begins a project file that gets its name only when it is whole, so a full disk, a cancel or a crash leaves
 * nothing. Throws `file-exists`, `folder-missing` or `folder-synced`.
 */
export function beginNewFile(path: string): NewFile {
  refuseSyncedFolder(path);
  if (existsSync(path)) throw new LeidraadError('file-exists', { path });
  if (!existsSync(dirname(path))) throw new LeidraadError('folder-missing', { path: dirname(path) });
  const unfinished = join(dirname(path), `.${basename(path)}.${newId()}.part`);
  let connection: Connection | null = null;
  return {
    open(version) {
      writeEmptyFile(unfinished, version);
      connection = connect(unfinished);
      return connection;
    },
    finish() {
      try {
        if (connection) disconnect(connection);
        putInPlace(unfinished, path);
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
          throw new LeidraadError('file-exists', { path }, { cause: error });
        }
        throw error;
      }
    },
    discard() {
      if (connection?.raw.open) connection.raw.close();
      for (const suffix of ['', '-journal']) rmSync(unfinished + suffix, { force: true });
    },
  };
}

/** Gives a finished file its name without ever replacing another. */
function putInPlace(unfinished: string, path: string): void {
  try {
    linkSync(unfinished, path);
  } catch (error) {
    // Some file systems (FAT, network drives) know no links.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(code) || existsSync(path)) throw error;
    renameSync(unfinished, path);
  }
}

/** Throws `folder-synced` when another program keeps the folder in step with a cloud. */
export function refuseSyncedFolder(path: string): void {
  const service = findSyncService(path);
  if (service) throw new LeidraadError('folder-synced', { path, service });
}
