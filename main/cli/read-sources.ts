import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Rejection } from '../../shared/packet/answer-faults.ts';
import type { SourceFile } from '../import/survey/incoming.ts';
import { MAX_SOURCE_BYTES } from '../import/survey/read-sources.ts';

/**
 * Reads files one after the other; a folder stands for the files in it. A file that is missing or far too large
 * comes as its rejection, so that the others are still looked at.
 */
export function* readSources(paths: readonly string[]): Generator<SourceFile | Rejection> {
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

function readOne(path: string): SourceFile | Rejection {
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    // No permission, or taken away meanwhile.
    if (error instanceof Error && 'code' in error) return reject(path, 'file-missing');
    throw error;
  }
}

function reject(path: string, reason: Rejection['reason']): Rejection {
  return { source: basename(path), record: '', reason };
}
