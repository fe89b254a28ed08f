import { rmSync, statSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import Database from 'better-sqlite3';
import type { LockOwner } from '../shared/project.ts';

/**
 * One writer per project file. The lock is a small SQLite file beside it, `<file>-lock`, in which the writer
 * keeps an open IMMEDIATE transaction. The operating system drops that lock when the process ends, however it
 * ends, so a crash never leaves a project locked; and others can still read in it who has the project open.
 */
export interface ProjectLock {
  release(): void;
}

export type LockResult = { lock: ProjectLock } | { owner: LockOwner };

export function lockPath(path: string): string {
  return `${path}-lock`;
}

/** Takes the lock, or tells who has it. Throws the SQLite or file-system error when the folder cannot be written. */
export function takeLock(path: string, now = new Date()): LockResult {
  const file = lockPath(path);
  // A writer that closes removes its lock file; if that happens between our opening it and our locking it, we
  // hold a file nobody else will see, and try again.
  for (let attempt = 0; attempt < 3; attempt++) {
    const db = new Database(file, { timeout: 0 });
    try {
      db.exec('BEGIN IMMEDIATE');
      db.exec('CREATE TABLE IF NOT EXISTS owner (user TEXT, host TEXT, since TEXT)');
      db.exec('DELETE FROM owner');
      db.prepare('INSERT INTO owner VALUES (?, ?, ?)').run(
        userInfo().username,
        hostname(),
        now.toISOString(),
      );
      db.exec('COMMIT; BEGIN IMMEDIATE');
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY';
      const owner = busy ? readOwner(db) : null;
      db.close();
      if (owner) return { owner };
      throw error;
    }
    if (statSync(file, { throwIfNoEntry: false })) {
      return { lock: { release: () => release(db, file) } };
    }
    db.close();
  }
  throw new Error('the lock file keeps disappearing');
}

function readOwner(db: Database.Database): LockOwner {
  const unknown = { user: '?', host: '?', since: '' };
  try {
    return (db.prepare('SELECT user, host, since FROM owner').get() as LockOwner | undefined) ?? unknown;
  } catch (error) {
    // The owner is just writing its name; that it is locked is what counts.
    if (error instanceof Database.SqliteError) return unknown;
    throw error;
  }
}

function release(db: Database.Database, file: string): void {
  rmSync(file, { force: true });
  rmSync(`${file}-journal`, { force: true });
  if (db.open) db.close();
}
