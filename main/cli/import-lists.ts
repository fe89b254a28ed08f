import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { describeDiskError } from '../../db/disk-errors.ts';
import type { CliContext } from './command.ts';
import { cliActor, withProjectForWriting } from './with-project.ts';

/** A list that is read from files: what it would do, the doing of it, and how a report reads. */
interface ListImport<Report> {
  /** The project, and the files to read. */
  path: string;
  sources: readonly string[];
  action: string;
  preview(db: ReadHandle, bytes: Uint8Array, source: string): Report;
  run(db: WriteHandle, bytes: Uint8Array, source: string): Report;
  describe(report: Report): string;
  /** Takes the readable rest of files with rejected records. */
  isConfirmed: boolean;
  asJson: boolean;
}

/**
 * Reads lists in, as one change, and resolves to the exit code. When a record in them cannot be read, nothing comes in
 * (exit 1) until it is confirmed that the readable rest is to be taken.
 */
export async function importLists<Report extends { rejected: readonly unknown[] }>(
  { env, out, err, t }: CliContext,
  list: ListImport<Report>,
): Promise<number> {
  const sources = list.sources.map(readSource);
  return withProjectForWriting(list.path, cliActor(env), env, file => {
    const preview = file.read(db => sources.map(({ name, bytes }) => list.preview(db, bytes, name)));
    const rejected = preview.flatMap(report => report.rejected).length;
    const imported = rejected === 0 || list.isConfirmed;
    const files = imported
      ? file.change(list.action, db => sources.map(({ name, bytes }) => list.run(db, bytes, name))).result
      : preview;
    if (list.asJson) out(JSON.stringify({ imported, files }));
    else for (const report of files) out(list.describe(report));
    if (!imported) err(t('intake.heldBack', { count: rejected }));
    return imported ? 0 : 1;
  });
}

function readSource(path: string): { name: string; bytes: Uint8Array } {
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    throw describeDiskError(error, path);
  }
}
