import type { ProjectFile } from '../../db/project-file.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { isCopy } from '../../shared/exports/copy.ts';
import { mayDo } from '../../shared/people/act-rights.ts';
import { screenerOf } from '../api/screener.ts';
import { findLastRound } from '../commands/read-remarks.ts';
import type { RedlineChoice } from '../commands/redline-tree.ts';
import { writeDocument } from '../commands/write-document.ts';
import { exportAppraisals } from '../export/appraisals/export-appraisals.ts';
import type { ExportedFile, WriteOptions } from '../export/formats.ts';
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
    const hasMargin = query.get('comments') === '1' && isCopy(format, document);
    const request = {
      document,
      module: query.get('module'),
      format,
      version,
      redline: redlineChoice(query),
      template: query.get('template'),
      language,
      remarksOf: hasMargin ? findLastRound(db) : undefined,
    };
    return writeDocument(file, db, request, exportedAt, options);
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
