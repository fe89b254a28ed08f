import { readdirSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/**
 * Folders a synchronisation program copies while a file is open: it may copy half a transaction, or put an old
 * copy over a new one. Recognised by the names these programs give their folders and by the marker files they
 * leave in the top folder.
 */
const BY_NAME: readonly [RegExp, string][] = [
  [/^OneDrive( - .+)?$/i, 'OneDrive'],
  [/^Dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^(iCloud Drive|iCloudDrive|com~apple~CloudDocs)$/i, 'iCloud'],
  [/^(Google ?Drive|GoogleDrive-.+|DriveFS)$/i, 'Google Drive'],
  [/^Next[cC]loud\d*$/, 'Nextcloud'],
  [/^ownCloud\d*$/i, 'ownCloud'],
  [/^(Syncthing|Sync)$/, 'Syncthing'],
];

const BY_MARKER: readonly [RegExp, string][] = [
  [/^\.dropbox(\.cache)?$/, 'Dropbox'],
  [/^\.stfolder$/, 'Syncthing'],
  [/^(\._?sync_[0-9a-f]+\.db|\.nextcloudsync\.log)$/, 'Nextcloud'],
  [/^\.owncloudsync\.log$/, 'ownCloud'],
  [/^\.849C9593-D756-4E56-8D6E-42412F2A707B$/, 'OneDrive'],
];

/** The name of the program that synchronises the folder of `path`, or null. */
export function findSyncService(path: string): string | null {
  let folder = dirname(resolve(path));
  const bySegment = folder
    .split(sep)
    .flatMap(segment => BY_NAME.filter(([pattern]) => pattern.test(segment)));
  if (bySegment[0]) return bySegment[0][1];
  if (folder.includes(join('Library', 'CloudStorage'))) return 'CloudStorage';
  for (;;) {
    const names = listNames(folder);
    const marker = BY_MARKER.find(([pattern]) => names.some(name => pattern.test(name)));
    if (marker) return marker[1];
    const parent = dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}

/** Names in a folder; one that may not be listed, or does not exist yet, shows no markers. */
function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}
