import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { RecordFault } from '../../../shared/references/import.ts';
import type { SourceReading } from '../../commands/import-references.ts';
import { MAX_REFERENCE_BYTES, readReferenceFile } from './read-reference-file.ts';

/** Folders in folders are followed this deep; a loop of links ends here. */
const MAX_DEPTH = 8;

/**
 * Reads files, and every file of folders and of the folders in them, in the order of their names. One that is
 * missing, too large or not to be opened comes as its fault, so that the others are still read.
 *
 * @param database where the files come from, when the files do not say it themselves
 */
export function readReferenceSources(paths: readonly string[], database?: string): SourceReading[] {
  const named = database === undefined ? {} : { database };
  return paths.flatMap(path =>
    filesBelow(path, MAX_DEPTH).map(file => ({
      source: file === path ? basename(path) : relative(path, file),
      reading: readOne(file),
      ...named,
    })),
  );
}

function filesBelow(path: string, depth: number): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return [path];
  if (depth === 0) return [];
  return readdirSync(path)
    .filter(name => !name.startsWith('.'))
    .sort()
    .flatMap(name => filesBelow(join(path, name), depth - 1));
}

function readOne(path: string): SourceReading['reading'] {
  const fault = (reason: RecordFault) => ({ fault: reason });
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return fault('file-missing');
  if (stat.size > MAX_REFERENCE_BYTES) return fault('file-too-large');
  try {
    return readReferenceFile(readFileSync(path), basename(path));
  } catch (error) {
    // No permission, or taken away meanwhile.
    if (error instanceof Error && 'code' in error) return fault('file-missing');
    throw error;
  }
}
