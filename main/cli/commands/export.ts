import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadHandle } from '../../../db/database.ts';
import { readProject } from '../../../db/project.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { LANGUAGES, type Language } from '../../../shared/project.ts';
import { guidelinePrinter } from '../../commands/guideline-citations.ts';
import { readMinutes } from '../../commands/meetings/read-minutes.ts';
import { readThread } from '../../commands/read-thread.ts';
import { type RedlineChoice, readRedlineTree } from '../../commands/redline-tree.ts';
import { readSource } from '../../commands/versions.ts';
import { composeGuideline } from '../../export/compose/compose-guideline.ts';
import { loadDrawing } from '../../export/docx/drawn-picture.ts';
import { type ExportedFile, exportGuideline, exportPdf, exportRedline } from '../../export/formats.ts';
import type { GuidelineTree } from '../../export/guideline-tree.ts';
import { exportList } from '../../export/list-formats.ts';
import { exportInvitation, exportMinutes } from '../../export/meetings/export-minutes.ts';
import { exportReferences } from '../../export/references/export-references.ts';
import { exportThread } from '../../export/thread/export-thread.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { withProject } from '../with-project.ts';
import { writeWhole } from '../write-whole.ts';

const MINUTES = 'minutes-';
const THREAD = 'thread-';

/** Endings that are not the name of their format. */
const FORMAT_OF: Readonly<Record<string, string>> = { '.bib': 'bibtex' };

export const exportCommand: CliCommand = {
  name: 'export',
  usage:
    'export FILE -o OUT [--format docx|pdf|html|ris|bibtex|csl-json|people-xlsx|people-csv|minutes-docx|minutes-html|minutes-ics --meeting N|thread-xlsx|thread-csv|thread-html] [--version LABEL|ID] [--redline-from LABEL|ID | --proposals open|ID] [--lang nl|fr|en] [--json]',
  async run({ args, out, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        format: { type: 'string' },
        meeting: { type: 'string' },
        lang: { type: 'string' },
        version: { type: 'string' },
        'redline-from': { type: 'string' },
        proposals: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const project = requireArgument(positionals, 0);
    if (values.output === undefined) throw new LeidraadError('usage');
    const target = resolve(values.output);
    const format = values.format ?? FORMAT_OF[extname(target)] ?? extname(target).slice(1);
    const language = LANGUAGES.find(known => known === values.lang);
    if (values.lang !== undefined && !language) throw new LeidraadError('usage');
    if (existsSync(target) && target === resolve(project))
      throw new LeidraadError('file-exists', { path: target });
    const redline = redlineChoice(values['redline-from'], values.version, values.proposals);
    await loadDrawing();
    const { bytes } = await withProject(project, file =>
      file.read(db =>
        redline
          ? makeRedline(format, () => readRedlineTree(db, redline, new Date().toISOString(), language))
          : makeExport(db, format, { meeting: values.meeting, version: values.version }, language),
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

function redlineChoice(
  from: string | undefined,
  version: string | undefined,
  proposals: string | undefined,
): RedlineChoice | null {
  if (from !== undefined && proposals !== undefined) throw new LeidraadError('usage');
  if (proposals !== undefined) return { proposals };
  return from === undefined ? null : { from, to: version ?? null };
}

function makeRedline(format: string, compose: () => GuidelineTree): ExportedFile | Promise<ExportedFile> {
  return format === 'pdf' ? exportPdf(compose) : exportRedline(format, compose);
}

/**
 * Formats that begin with `minutes-` are of one meeting, with `thread-` of the thread, with `people-` of the
 * project group, `ris`, `bibtex` and `csl-json` of the references, others of the guideline.
 */
function makeExport(
  db: ReadHandle,
  format: string,
  { meeting, version }: { meeting: string | undefined; version: string | undefined },
  language: Language | undefined,
): ExportedFile | Promise<ExportedFile> {
  const now = new Date().toISOString();
  if (format.startsWith(THREAD)) {
    const part = { rows: 'bottleneck', gapsOnly: false } as const;
    return exportThread(readThread(db, now), part, format.slice(THREAD.length), language);
  }
  if (format === 'pdf')
    return exportPdf(() =>
      composeGuideline(
        readSource(db, version ?? null, now),
        language,
        guidelinePrinter(db, readProject(db).language),
      ),
    );
  const list = exportList(db, format, now, language) ?? exportReferences(db, format, now);
  if (list) return list;
  if (!format.startsWith(MINUTES))
    return exportGuideline(
      readSource(db, version ?? null, now),
      format,
      language,
      guidelinePrinter(db, readProject(db).language),
    );
  if (meeting === undefined) throw new LeidraadError('usage');
  const source = readMinutes(db, meeting, now);
  const own = format.slice(MINUTES.length);
  return own === 'ics' ? exportInvitation(source, language) : exportMinutes(source, own, language);
}
