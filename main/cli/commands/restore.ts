import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { restoreBackup } from '../../../db/backups.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { type CliCommand, requireArgument } from '../command.ts';

export const restoreCommand: CliCommand = {
  name: 'restore',
  usage: 'restore BACKUP -o FILE [--json]',
  async run({ args, out, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { output: { type: 'string', short: 'o' }, json: { type: 'boolean', default: false } },
    });
    const backup = resolve(requireArgument(positionals, 0));
    if (values.output === undefined) throw new LeidraadError('usage');
    const path = resolve(values.output);
    await restoreBackup(backup, path);
    out(values.json ? JSON.stringify({ path }) : t('cli.restored', { path }));
    return 0;
  },
};
