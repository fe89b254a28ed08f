import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createProjectFile } from '../../../db/project-file.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { METHOD_EDITIONS, METHODS, projectDetailsSchema } from '../../../shared/project.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { cliActor } from '../with-project.ts';

export const newCommand: CliCommand = {
  name: 'new',
  usage: `new FILE --title T --method ${METHODS.join('|')} [--edition ${METHOD_EDITIONS.join('|')}] [--lang nl|fr|en] [--json]`,
  async run({ args, out, env, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        method: { type: 'string' },
        edition: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const path = resolve(requireArgument(positionals, 0));
    const details = projectDetailsSchema.safeParse({
      title: values.title,
      method: values.method,
      edition: values.edition,
      language: values.lang,
    });
    if (!details.success) {
      const names = details.error.issues.map(
        issue => `--${issue.path.join('.').replace('language', 'lang')}`,
      );
      throw new LeidraadError('input-invalid', { reason: names.join(', ') });
    }
    createProjectFile(path, details.data, cliActor(env));
    out(values.json ? JSON.stringify({ path, ...details.data }) : t('cli.created', { path }));
    return 0;
  },
};
