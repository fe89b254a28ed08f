import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyDatabase } from './backups.ts';
import { type Connection, connect, disconnect } from './database.ts';
import { describeDiskError } from './disk-errors.ts';
import { migrate } from './migrations/index.ts';
import { isSearchCurrent, rebuildSearch } from './search.ts';

/** A copy of an older file that has what this version of Leidraad reads; it goes when it is closed. */
export interface MigratedCopy {
  readonly connection: Connection;
  close(): void;
}

/**
 * Makes a copy of an open older file in the system's folder for temporary files and migrates that, so that a
 * file that may not or cannot be written is read all the same. The file itself is not touched. The copy shows the
 * moment it was made: what another, older Leidraad writes in the file afterwards is seen at the next opening.
 */
export async function openMigratedCopy(source: Connection): Promise<MigratedCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-copy-'));
  const path = join(folder, 'copy.leidraad');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await copyDatabase(source, path);
    const connection = connect(path);
    try {
      migrate(connection);
      if (!isSearchCurrent(connection)) rebuildSearch(connection);
      connection.raw.pragma('query_only = ON');
    } catch (error) {
      connection.raw.close();
      throw error;
    }
    return {
      connection,
      close() {
        disconnect(connection);
        remove();
      },
    };
  } catch (error) {
    remove();
    throw describeDiskError(error, path);
  }
}
