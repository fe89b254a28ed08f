import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeDiskError } from '../../../db/disk-errors.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { LANGUAGES } from '../../../shared/project.ts';
import { readGuideline } from '../../commands/read-guideline.ts';
import { EXPORT_FORMATS, exportGuideline } from '../../export/formats.ts';
import { exportList, LIST_FORMATS } from '../../export/list-formats.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { withProject } from '../with-project.ts';

export const exportCommand: CliCommand = {
  name: 'export',
  usage: `export FILE -o OUT [--format ${[...EXPORT_FORMATS, ...LIST_FORMATS].join('|')}] [--lang nl|fr|en] [--json]`,
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
    const exportedAt = new Date().toISOString();
    const { bytes } = await withProject(
      project,
      file =>
        file.read(db => exportList(db, format, exportedAt, language)) ??
        exportGuideline(
          file.read(db => readGuideline(db, exportedAt)),
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

/** Writes a file under another name first, so that a full disk leaves no half document. */
function writeWhole(target: string, bytes: Uint8Array): void {
  const unfinished = `${target}.part`;
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw describeDiskError(error, target);
  }
}
