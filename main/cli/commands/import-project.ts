import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LeidraadError } from '../../../shared/errors.ts';
import { importProject } from '../../commands/import-project.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { interruptible } from '../interruptible.ts';
import { cliActor } from '../with-project.ts';

/** Makes a project file of the JSON that `export --format json` writes; never over another file. */
export const importProjectCommand: CliCommand = {
  name: 'import project',
  usage: 'import project SRC.json -o FILE [--json]',
  async run({ args, env, out, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { output: { type: 'string', short: 'o' }, json: { type: 'boolean', default: false } },
    });
    const source = resolve(requireArgument(positionals, 0));
    if (values.output === undefined) throw new LeidraadError('usage');
    const path = resolve(values.output);
    if (!existsSync(source)) throw new LeidraadError('file-missing', { path: source });
    const { rows } = await interruptible(signal =>
      importProject({ name: source, bytes: createReadStream(source) }, path, {
        actor: cliActor(env),
        signal,
      }),
    );
    out(values.json ? JSON.stringify({ path, rows }) : t('projectJson.imported', { path, count: rows }));
    return 0;
  },
};
