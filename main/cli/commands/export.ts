import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LeidraadError } from '../../../shared/errors.ts';
import { LANGUAGES } from '../../../shared/project.ts';
import { readGuideline } from '../../commands/read-guideline.ts';
import { exportGuideline } from '../../export/formats.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { withProject } from '../with-project.ts';
import { writeWhole } from '../write-whole.ts';

export const exportCommand: CliCommand = {
  name: 'export',
  usage: 'export FILE -o OUT [--format docx|html] [--lang nl|fr|en] [--json]',
  async run({ args, out, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        format: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const project = requireArgument(positionals, 0);
    if (values.output === undefined) throw new LeidraadError('usage');
    const target = resolve(values.output);
    const format = values.format ?? extname(target).slice(1);
    const language = LANGUAGES.find(known => known === values.lang);
    if (values.lang !== undefined && !language) throw new LeidraadError('usage');
    if (existsSync(target) && target === resolve(project))
      throw new LeidraadError('file-exists', { path: target });
    const { bytes } = await withProject(project, file =>
      exportGuideline(
        file.read(db => readGuideline(db, new Date().toISOString())),
        format,
        language,
      ),
    );
    writeWhole(target, bytes);
    out(
      values.json
        ? JSON.stringify({ path: target, format, bytes: bytes.length })
        : t('cli.exported', { path: target }),
    );
    return 0;
  },
};
