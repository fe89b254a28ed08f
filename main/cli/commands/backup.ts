import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBackup } from '../../../db/backups.ts';
import { readProject } from '../../../db/project.ts';
import { dataFolder } from '../../data-folder.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { withProject } from '../with-project.ts';

export const backupCommand: CliCommand = {
  name: 'backup',
  usage: 'backup FILE [-o TARGET] [--json]',
  async run({ args, out, env, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { output: { type: 'string', short: 'o' }, json: { type: 'boolean', default: false } },
    });
    const path = await withProject(requireArgument(positionals, 0), async file => {
      if (values.output !== undefined) {
        const target = resolve(values.output);
        await file.copyTo(target);
        return target;
      }
      const folder = join(dataFolder(env), 'backups', file.read(readProject).id);
      return (await makeBackup(file.connection, folder, 'manual')).path;
    });
    out(values.json ? JSON.stringify({ path }) : t('cli.backedUp', { path }));
    return 0;
  },
};
