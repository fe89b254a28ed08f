import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadHandle } from '../../../db/database.ts';
import type { ProjectFile } from '../../../db/project-file.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { isCopy } from '../../../shared/exports/copy.ts';
import { EXPORT_FORMATS } from '../../../shared/exports.ts';
import { LANGUAGES, type Language } from '../../../shared/project.ts';
import { faultText } from '../../../shared/templates/note-text.ts';
import { findSource } from '../../commands/import-recommendations.ts';
import { readMinutes } from '../../commands/meetings/read-minutes.ts';
import { readAdaptationSource } from '../../commands/read-adaptations.ts';
import { findLastRound } from '../../commands/read-remarks.ts';
import { readThread } from '../../commands/read-thread.ts';
import type { RedlineChoice } from '../../commands/redline-tree.ts';
import type { TemplateChoice } from '../../commands/templates.ts';
import { writeDocument } from '../../commands/write-document.ts';
import { exportMatrix, exportSourceReport } from '../../export/adapte/export-adaptation.ts';
import { exportAppraisals } from '../../export/appraisals/export-appraisals.ts';
import type { ExportedFile } from '../../export/formats.ts';
import { exportList, LIST_FORMATS } from '../../export/list-formats.ts';
import { CALENDAR_FORMAT, exportCalendar } from '../../export/meetings/export-calendar.ts';
import { exportInvitation, exportMinutes } from '../../export/meetings/export-minutes.ts';
import { findProjectFormat, PROJECT_FORMATS } from '../../export/project-formats.ts';
import { exportReferences, REFERENCE_FORMATS } from '../../export/references/export-references.ts';
import { exportThread } from '../../export/thread/export-thread.ts';
import { chooseRound } from '../choose-round.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { interruptible } from '../interruptible.ts';
import { readTemplateSource } from '../read-template-source.ts';
import { cliActor, withProject, withProjectForKeeping } from '../with-project.ts';
import { writePieces, writeWhole } from '../write-whole.ts';

const MINUTES = 'minutes-';
const THREAD = 'thread-';
const APPRAISALS = 'appraisals-';
const MATRIX = 'matrix-';
const ADAPTATION = 'adaptation-';

/** Every format by name; those of one meeting and of the thread are made from the beginning and an ending. */
const KNOWN_FORMATS = [
  ...EXPORT_FORMATS,
  ...PROJECT_FORMATS,
  ...REFERENCE_FORMATS,
  CALENDAR_FORMAT,
  ...LIST_FORMATS,
  ...['docx', 'pdf', 'html', 'ics'].map(ending => MINUTES + ending),
  ...['xlsx', 'csv', 'html', 'docx', 'pdf'].map(ending => THREAD + ending),
  ...['docx', 'pdf', 'html', 'xlsx', 'csv'].map(ending => APPRAISALS + ending),
  ...['docx', 'pdf', 'xlsx'].map(ending => MATRIX + ending),
  ...['docx', 'pdf', 'html'].map(ending => ADAPTATION + ending),
];

/** Endings that are not the name of their format. */
const FORMAT_OF: Readonly<Record<string, string>> = { '.bib': 'bibtex' };

export const exportCommand: CliCommand = {
  name: 'export',
  usage:
    'export FILE -o OUT [--document guideline|accountability|module|card] [--module ID|NUMBER] [--redline-from LABEL|ID | --proposals open|ID] [--comments [--round N|TITLE]] [--format docx|pdf|html|md|json|json-rows|fhir|release|ris|bibtex|csl-json|included-ris|meetings-ics|LIST-xlsx|LIST-csv|appraisals-docx|appraisals-pdf|appraisals-html|appraisals-xlsx|appraisals-csv|minutes-docx|minutes-pdf|minutes-html|minutes-ics --meeting N|thread-xlsx|thread-csv|thread-html|thread-docx|thread-pdf|matrix-docx|matrix-pdf|matrix-xlsx|adaptation-docx|adaptation-pdf|adaptation-html --source LABEL] [--version LABEL|ID] [--template NAME|FILE|neutral] [--lang nl|fr|en] [--json]\n  leidraad export --formats',
  async run({ args, env, out, err, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        format: { type: 'string' },
        document: { type: 'string' },
        module: { type: 'string' },
        'redline-from': { type: 'string' },
        proposals: { type: 'string' },
        comments: { type: 'boolean', default: false },
        round: { type: 'string' },
        meeting: { type: 'string' },
        source: { type: 'string' },
        lang: { type: 'string' },
        version: { type: 'string' },
        template: { type: 'string' },
        formats: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    if (values.formats) {
      out(values.json ? JSON.stringify(KNOWN_FORMATS) : KNOWN_FORMATS.join('\n'));
      return 0;
    }
    const project = requireArgument(positionals, 0);
    if (values.output === undefined) throw new LeidraadError('usage');
    const target = resolve(values.output);
    const format = values.format ?? FORMAT_OF[extname(target)] ?? extname(target).slice(1);
    const language = LANGUAGES.find(known => known === values.lang);
    if (values.lang !== undefined && !language) throw new LeidraadError('usage');
    if (existsSync(target) && target === resolve(project))
      throw new LeidraadError('file-exists', { path: target });
    const read = values.template === undefined ? null : readTemplateSource(values.template);
    if (read?.content === null) {
      for (const fault of read.faults) err(faultText(fault, t));
      return 1;
    }
    const template = read?.content ?? values.template ?? null;
    const whole = findProjectFormat(format);
    if (whole) {
      const size = await interruptible(signal =>
        withProject(project, ({ connection }) =>
          writePieces(
            target,
            whole.write(connection, {
              exportedAt: new Date().toISOString(),
              version: values.version ?? null,
              language,
              template,
            }),
            signal,
          ),
        ),
      );
      out(
        values.json
          ? JSON.stringify({ path: target, format, bytes: size })
          : t('cli.exported', { path: target }),
      );
      return 0;
    }
    const make = (file: ProjectFile) => makeExport(file, format, { ...values, template }, language);
    const keeps = isCopy(format, values.document) && values.version === undefined;
    const { bytes } = await (keeps
      ? withProjectForKeeping(project, cliActor(env), env, make)
      : withProject(project, make));
    writeWhole(target, bytes);
    out(
      values.json
        ? JSON.stringify({ path: target, format, bytes: bytes.length })
        : t('cli.exported', { path: target }),
    );
    return 0;
  },
};

/** What is exported, beside the format. */
type Choices = Partial<
  Record<
    'document' | 'module' | 'version' | 'redline-from' | 'proposals' | 'meeting' | 'source' | 'round',
    string
  >
> & { comments?: boolean; template: TemplateChoice };

/**
 * Formats that begin with `minutes-` are of one meeting, with `thread-` of the thread, with `people-` of the
 * project group, with `appraisals-` of the appraisals of source guidelines, with `matrix-` of the recommendation
 * matrix and with `adaptation-` of one source guideline; `ris`, `bibtex` and `csl-json` are of the references, others of
 * a document of the guideline.
 */
function makeExport(
  file: ProjectFile,
  format: string,
  values: Choices,
  language: Language | undefined,
): ExportedFile | Promise<ExportedFile> {
  return file.read(db => makeFrom(db, file, format, values, language));
}

function makeFrom(
  db: ReadHandle,
  file: ProjectFile,
  format: string,
  values: Choices,
  language: Language | undefined,
): ExportedFile | Promise<ExportedFile> {
  const now = new Date().toISOString();
  if (format.startsWith(THREAD)) {
    const part = { rows: 'bottleneck', gapsOnly: false } as const;
    return exportThread(readThread(db, now), part, format.slice(THREAD.length), language);
  }
  if (format.startsWith(MATRIX))
    return exportMatrix(readAdaptationSource(db, now), format.slice(MATRIX.length), language);
  if (format.startsWith(ADAPTATION)) {
    if (values.source === undefined) throw new LeidraadError('usage');
    const { id } = findSource(db, values.source);
    return exportSourceReport(readAdaptationSource(db, now), id, format.slice(ADAPTATION.length), language);
  }
  const list =
    exportList(db, format, now, { language }) ??
    exportReferences(db, format, now) ??
    exportCalendar(db, format, now, language) ??
    exportAppraisals(db, format, now, language);
  if (list) return list;
  if (!format.startsWith(MINUTES)) {
    const { document, module, version } = values;
    const request = {
      document: document ?? (module === undefined ? null : 'module'),
      module: module ?? null,
      format,
      version: version ?? null,
      redline: redlineChoice(values),
      template: values.template,
      language,
      remarksOf: remarksChoice(db, values, isCopy(format, document)),
    };
    return writeDocument(file, db, request, now);
  }
  const { meeting } = values;
  if (meeting === undefined) throw new LeidraadError('usage');
  const source = readMinutes(db, meeting, now);
  const own = format.slice(MINUTES.length);
  return own === 'ics' ? exportInvitation(source, language) : exportMinutes(source, own, language);
}

/** The round whose comments are put in the margin, if anything is: only a Word copy has one. */
function remarksChoice(
  db: ReadHandle,
  { comments, round }: Choices,
  hasMargin: boolean,
): string | null | undefined {
  if (!comments && round === undefined) return undefined;
  if (!hasMargin) throw new LeidraadError('usage');
  return round === undefined ? findLastRound(db) : chooseRound(db, round).id;
}

/** Which changes are marked, if any: only the concept guideline can show them. */
function redlineChoice(values: Choices): RedlineChoice | null {
  const { document = 'guideline', module, version, proposals, 'redline-from': from } = values;
  if (from === undefined && proposals === undefined) return null;
  if (from !== undefined && proposals !== undefined) throw new LeidraadError('usage');
  if (document !== 'guideline' || module !== undefined)
    throw new LeidraadError('redline-unsupported', { document: module === undefined ? document : 'module' });
  return proposals === undefined ? { from: from ?? null, to: version ?? null } : { proposals };
}
