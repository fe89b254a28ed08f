import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LeidraadError } from '../shared/errors.ts';
import type { BackupInfo } from '../shared/project.ts';
import { type Connection, connect, disconnect } from './database.ts';
import { describeDiskError } from './disk-errors.ts';
import { checkHeader } from './file-header.ts';

/**
 * Rolling backups. They are made by SQLite's backup API (a consistent copy, also while the file is in use), on
 * opening, before a migration and before an import, and checked before they count. They live in the user's own
 * data folder, one folder per project id, never beside the project. Kept are the newest ten, and of the days
 * before that one each, up to thirty.
 */
const KEEP_NEWEST = 10;
const KEEP_DAYS = 30;

const FILE_NAME =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-(open|migration|import|manual)\.leidraad$/;

/** Makes and checks a backup of an open project, then lets old ones go. Returns null when nothing changed since the last. */
export async function makeBackup(
  connection: Connection,
  folder: string,
  reason: BackupInfo['reason'],
  now = new Date(),
): Promise<BackupInfo> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${now.toISOString().replaceAll(/[:.]/g, '')}-${reason}.leidraad`);
  await copyDatabase(connection, path);
  for (const old of backupsToDrop(listBackups(folder))) rmSync(old.path, { force: true });
  return { path, takenAt: now.toISOString(), reason, bytes: statSync(path).size };
}

/** Copies an open project to a new file by the backup API, checks the copy, and only then gives it its name. */
export async function copyDatabase(connection: Connection, target: string): Promise<void> {
  const unfinished = `${target}.part`;
  try {
    await connection.raw.backup(unfinished);
    const copy = connect(unfinished);
    copy.raw.pragma('journal_mode = DELETE');
    const fault = findCorruption(copy);
    disconnect(copy);
    if (fault) throw new LeidraadError('backup-damaged', { path: target, reason: fault });
    renameSync(unfinished, target);
  } catch (error) {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true });
    throw describeDiskError(error, target);
  }
}

/** The first fault SQLite's quick check finds, or null when the file is sound. */
export function findCorruption(connection: Connection): string | null {
  const found = connection.raw.pragma('quick_check(1)', { simple: true });
  return found === 'ok' ? null : String(found);
}

/** Backups in a folder, newest first. */
export function listBackups(folder: string): BackupInfo[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap(name => {
      const match = FILE_NAME.exec(name);
      if (!match) return [];
      const [, y, mo, d, h, mi, s, ms, reason] = match;
      const path = join(folder, name);
      const takenAt = `${y}-${mo}-${d}T${h}:${mi}:${s}.${ms}Z`;
      return [{ path, takenAt, reason: reason as BackupInfo['reason'], bytes: statSync(path).size }];
    })
    .sort((a, b) => b.takenAt.localeCompare(a.takenAt));
}

/** Which of these backups (newest first) the policy above lets go. */
export function backupsToDrop(backups: readonly BackupInfo[]): BackupInfo[] {
  const days = new Set<string>();
  return backups.filter((backup, index) => {
    const day = backup.takenAt.slice(0, 10);
    const firstOfDay = !days.has(day);
    days.add(day);
    return index >= KEEP_NEWEST && !(firstOfDay && days.size <= KEEP_DAYS);
  });
}

/**
 * Puts a backup back as a new file. The backup is checked first and the target must not exist: restoring never
 * overwrites.
 */
export async function restoreBackup(backup: string, target: string): Promise<void> {
  if (!existsSync(backup)) throw new LeidraadError('backup-missing', { path: backup });
  if (existsSync(target)) throw new LeidraadError('file-exists', { path: target });
  checkHeader(backup);
  const source = connect(backup, { readonly: true });
  try {
    const fault = findCorruption(source);
    if (fault) throw new LeidraadError('backup-damaged', { path: backup, reason: fault });
    // A file that was not closed has its last changes beside it; those come along only through SQLite.
    if (existsSync(`${backup}-wal`)) return await copyDatabase(source, target);
  } finally {
    source.raw.close();
  }
  copyWhole(backup, target);
}

function copyWhole(from: string, target: string): void {
  const unfinished = `${target}.part`;
  try {
    copyFileSync(from, unfinished);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw describeDiskError(error, target);
  }
}
