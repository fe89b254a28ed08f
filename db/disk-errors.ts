import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { LeidraadError } from '../shared/errors.ts';

/**
 * Turns what SQLite and the file system throw into a sentence about `path`. An error that is already ours, or
 * that has nothing to do with the disk, is returned as it is.
 */
export function describeDiskError(error: unknown, path: string): unknown {
  if (error instanceof LeidraadError || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const options = { cause: error };
  if (error instanceof Database.SqliteError) {
    if (code === 'SQLITE_FULL') return new LeidraadError('disk-full', { path }, options);
    if (code.startsWith('SQLITE_READONLY')) return new LeidraadError('file-read-only', { path }, options);
    if (code === 'SQLITE_NOTADB') return new LeidraadError('file-not-sqlite', { path }, options);
    if (code.startsWith('SQLITE_CORRUPT')) {
      return new LeidraadError('file-corrupt', { path, reason: error.message }, options);
    }
    if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN') {
      return new LeidraadError('disk-error', { path, reason: error.message }, options);
    }
    return error;
  }
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new LeidraadError('disk-full', { path }, options);
    case 'ENOENT':
    case 'ENOTDIR':
      return new LeidraadError('folder-missing', { path: dirname(path) }, options);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new LeidraadError('folder-read-only', { path: dirname(path) }, options);
    case 'EIO':
      return new LeidraadError('disk-error', { path, reason: error.message }, options);
    default:
      return error;
  }
}
