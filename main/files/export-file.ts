import { readProject } from '../../db/project.ts';
import { mayDo } from '../../shared/people/act-rights.ts';
import { screenerOf } from '../api/screener.ts';
import { guidelinePrinter } from '../commands/guideline-citations.ts';
import { readSource } from '../commands/versions.ts';
import { exportAppraisals } from '../export/appraisals/export-appraisals.ts';
import { loadDrawing } from '../export/docx/drawn-picture.ts';
import { exportGuideline } from '../export/formats.ts';
import { exportList } from '../export/list-formats.ts';
import { exportCalendar } from '../export/meetings/export-calendar.ts';
import { findProjectFormat } from '../export/project-formats.ts';
import { exportReferences } from '../export/references/export-references.ts';
import type { Workspace } from '../workspace.ts';
import { languageOf, sendFile } from './send-file.ts';
import { sendProjectFile } from './send-project-file.ts';

/** Answers `GET /files/export?project=KEY&format=F[&language=L][&version=ID]` with the file, or 422 with the error as JSON. */
export async function exportFile(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  const format = query.get('format') ?? '';
  const whole = findProjectFormat(format);
  if (whole) return sendProjectFile(workspace, query, whole);
  await loadDrawing();
  return sendFile(() => {
    const project = workspace.get(query.get('project') ?? '');
    const exportedAt = new Date().toISOString();
    const viewer = {
      screener: screenerOf(project, workspace).key,
      seesAssessments: mayDo('interests.assess', project.summary().workingAs),
    };
    return project.file.read(
      db =>
        exportList(db, format, exportedAt, { language: languageOf(query), viewer }) ??
        exportReferences(db, format, exportedAt) ??
        exportAppraisals(db, format, exportedAt, languageOf(query)) ??
        exportCalendar(db, format, exportedAt, languageOf(query)) ??
        exportGuideline(
          readSource(db, query.get('version'), exportedAt),
          format,
          languageOf(query),
          guidelinePrinter(db, readProject(db).language),
        ),
    );
  });
}
