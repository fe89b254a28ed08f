import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SourceFile } from '../import/survey/incoming.ts';
import { MAX_SOURCE_BYTES } from '../import/survey/read-sources.ts';

/** A source that could not even be opened, in the form of a rejection. */
export interface UnreadSource {
  source: string;
  record: '';
  reason: 'file-missing' | 'file-too-large';
}

/**
 * Reads files one after the other; a folder stands for the files in it. A file that is missing or far too large
 * comes as its rejection, so that the others are still looked at.
 */
export function* readSources(paths: readonly string[]): Generator<SourceFile | UnreadSource> {
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      const names = readdirSync(path).filter(name => !name.startsWith('.'));
      yield* readSources(
        names
          .sort()
          .map(name => join(path, name))
          .filter(isFile),
      );
    } else if (!stat?.isFile()) yield reject(path, 'file-missing');
    else if (stat.size > MAX_SOURCE_BYTES) yield reject(path, 'file-too-large');
    else yield readOne(path);
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function readOne(path: string): SourceFile | UnreadSource {
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    // No permission, or taken away meanwhile.
    if (error instanceof Error && 'code' in error) return reject(path, 'file-missing');
    throw error;
  }
}

function reject(path: string, reason: UnreadSource['reason']): UnreadSource {
  return { source: basename(path), record: '', reason };
}
