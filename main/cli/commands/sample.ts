import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSample } from '../../commands/sample/build-sample.ts';
import { readStatus } from '../../commands/status.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { cliActor, withProject } from '../with-project.ts';

export const sampleCommand: CliCommand = {
  name: 'sample',
  usage: 'sample FILE [--json]',
  async run({ args, out, env, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const path = resolve(requireArgument(positionals, 0));
    buildSample(path, cliActor(env));
    const { counts } = await withProject(path, file => file.read(readStatus));
    out(values.json ? JSON.stringify({ path, counts }) : t('cli.created', { path }));
    return 0;
  },
};
