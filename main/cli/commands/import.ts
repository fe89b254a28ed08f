import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { describeDiskError } from '../../../db/disk-errors.ts';
import type { ProjectFile } from '../../../db/project-file.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { type CliCommand, type CliContext, requireArgument } from '../command.ts';
import { cliActor, withProjectForWriting } from '../with-project.ts';
import { importPeopleFiles } from './import-people.ts';

export interface ImportSource {
  /** Name of the file, as reports show it. */
  name: string;
  bytes: Uint8Array;
}

/** Imports files into an open project and says what came of it; returns the exit code. */
export type Importer = (
  file: ProjectFile,
  sources: readonly ImportSource[],
  options: { json: boolean },
  context: CliContext,
) => number;

/** What can be imported, by the word after `import`. */
const IMPORTERS: Readonly<Record<string, Importer>> = { people: importPeopleFiles };

export const importCommand: CliCommand = {
  name: 'import',
  usage: `import ${Object.keys(IMPORTERS).join('|')} FILE SRC… [--json]`,
  async run(context) {
    const { positionals, values } = parseArgs({
      args: context.args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const kind = requireArgument(positionals, 0);
    const importer = Object.hasOwn(IMPORTERS, kind) ? IMPORTERS[kind] : undefined;
    if (!importer) throw new LeidraadError('usage');
    const path = requireArgument(positionals, 1);
    requireArgument(positionals, 2);
    const sources = positionals.slice(2).map(readSource);
    return withProjectForWriting(path, cliActor(context.env), context.env, file =>
      importer(file, sources, values, context),
    );
  },
};

function readSource(path: string): ImportSource {
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    throw describeDiskError(error, path);
  }
}
