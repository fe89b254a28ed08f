import { readProject } from '../../db/project.ts';
import { guidelinePrinter } from '../commands/guideline-citations.ts';
import { readSource } from '../commands/versions.ts';
import { loadDrawing } from '../export/docx/drawn-picture.ts';
import { exportGuideline, exportPdf } from '../export/formats.ts';
import { exportList } from '../export/list-formats.ts';
import { exportReferences } from '../export/references/export-references.ts';
import type { Workspace } from '../workspace.ts';
import { languageOf, sendFile } from './send-file.ts';

/** Answers `GET /files/export?project=KEY&format=F[&language=L][&version=ID][&redlineFrom=ID]` with the file, or 422 with the error as JSON. */
export async function exportFile(
  workspace: Workspace,
  query: URLSearchParams,
  signal: AbortSignal,
): Promise<Response> {
  await loadDrawing();
  return sendFile(() => {
    const { file } = workspace.get(query.get('project') ?? '');
    const [format, exportedAt] = [query.get('format') ?? '', new Date().toISOString()];
    const base = query.get('redlineFrom');
    if (format === 'pdf')
      return file.read(db =>
        exportPdf(
          readSource(db, query.get('version'), exportedAt),
          languageOf(query),
          guidelinePrinter(db, readProject(db).language),
          { base: base === null ? null : readSource(db, base, exportedAt), signal },
        ),
      );
    return file.read(
      db =>
        exportList(db, format, exportedAt, languageOf(query)) ??
        exportReferences(db, format, exportedAt) ??
        exportGuideline(
          readSource(db, query.get('version'), exportedAt),
          format,
          languageOf(query),
          guidelinePrinter(db, readProject(db).language),
        ),
    );
  });
}
