import { readProject } from '../../db/project.ts';
import type { ProjectFile } from '../../db/project-file.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { isCopy } from '../../shared/exports/copy.ts';
import { mayDo } from '../../shared/people/act-rights.ts';
import { screenerOf } from '../api/screener.ts';
import { nameCopy } from '../commands/copy-head.ts';
import { guidelinePrinter } from '../commands/guideline-citations.ts';
import { findLastRound, readRemarks } from '../commands/read-remarks.ts';
import { type RedlineChoice, readRedlineTree } from '../commands/redline-tree.ts';
import { chooseLook } from '../commands/templates.ts';
import { readSource } from '../commands/versions.ts';
import { exportAppraisals } from '../export/appraisals/export-appraisals.ts';
import { exportDocument } from '../export/documents.ts';
import { type ExportedFile, exportRedline, type WriteOptions } from '../export/formats.ts';
import type { GuidelineSource } from '../export/guideline-source.ts';
import { exportList } from '../export/list-formats.ts';
import type { ListViewer } from '../export/lists/list.ts';
import { exportCalendar } from '../export/meetings/export-calendar.ts';
import { findProjectFormat } from '../export/project-formats.ts';
import { exportReferences } from '../export/references/export-references.ts';
import { runExport } from '../running-exports.ts';
import type { Workspace } from '../workspace.ts';
import { languageOf, sendFile } from './send-file.ts';
import { sendProjectFile } from './send-project-file.ts';

/**
 * Answers `GET /files/export?project=KEY&format=F[&document=D][&module=M][&language=L][&version=ID][&template=ID]` with the file, or
 * 422 with the error as JSON. `redlineFrom=ID|now` or `proposals=ID|open` marks changes in the guideline, `comments=1` puts
 * the discussion and the comments of the last round in the margin of a Word file; with `job=ID`
 * the export can be followed and stopped meanwhile.
 */
export async function exportFile(workspace: Workspace, request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const whole = findProjectFormat(query.get('format') ?? '');
  if (whole) return sendProjectFile(workspace, query, whole);
  return sendFile(() => {
    const project = workspace.get(query.get('project') ?? '');
    const viewer = {
      screener: screenerOf(project, workspace).key,
      seesAssessments: mayDo('interests.assess', project.summary().workingAs),
    };
    return runExport(project, query.get('job'), request.signal, async options =>
      makeFile(project.file, query, viewer, options),
    );
  });
}

function makeFile(
  file: ProjectFile,
  query: URLSearchParams,
  viewer: ListViewer,
  options: Partial<WriteOptions>,
): ExportedFile | Promise<ExportedFile> {
  const [format, exportedAt] = [query.get('format') ?? '', new Date().toISOString()];
  const language = languageOf(query);
  return file.read(db => {
    const list =
      exportList(db, format, exportedAt, { language, viewer }) ??
      exportReferences(db, format, exportedAt) ??
      exportAppraisals(db, format, exportedAt, language) ??
      exportCalendar(db, format, exportedAt, language);
    if (list) return list;
    const [document, version] = [query.get('document'), query.get('version')];
    const redline = redlineChoice(query);
    const roundId = query.get('comments') === '1' && isCopy(format, document) ? findLastRound(db) : undefined;
    const remarksOn =
      roundId === undefined ? undefined : (text: GuidelineSource) => readRemarks(db, text, roundId);
    const look = chooseLook(db, query.get('template'), version);
    const copied = redline ?? { version };
    const copy = isCopy(format, document)
      ? nameCopy(file, copied, exportedAt, { language, look })
      : undefined;
    const written = { ...options, look };
    if (redline)
      return exportRedline(
        format,
        () => readRedlineTree(db, redline, exportedAt, { language, look, remarksOn }),
        copy,
        written,
      );
    const source = readSource(db, version, exportedAt);
    return exportDocument(
      source,
      {
        document,
        module: query.get('module'),
        format,
        language,
        printer: guidelinePrinter(db, readProject(db).language),
        copy,
        remarks: remarksOn?.(source),
      },
      written,
    );
  });
}

/** How an address names the working version as the start of a comparison. */
const WORKING = 'now';

function redlineChoice(query: URLSearchParams): RedlineChoice | null {
  const proposals = query.get('proposals');
  const from = query.get('redlineFrom');
  if (proposals === null && from === null) return null;
  const document = query.get('document') ?? 'guideline';
  if (document !== 'guideline') throw new LeidraadError('redline-unsupported', { document });
  if (proposals !== null) return { proposals };
  return { from: from === WORKING ? null : from, to: query.get('version') };
}
