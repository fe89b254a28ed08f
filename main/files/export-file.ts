import type { ReadHandle } from '../../db/database.ts';
import { readProject } from '../../db/project.ts';
import { guidelinePrinter } from '../commands/guideline-citations.ts';
import { readSource } from '../commands/versions.ts';
import { exportDocument } from '../export/documents.ts';
import type { ExportedFile, WriteOptions } from '../export/formats.ts';
import { exportList } from '../export/list-formats.ts';
import { exportReferences } from '../export/references/export-references.ts';
import { runExport } from '../running-exports.ts';
import type { Workspace } from '../workspace.ts';
import { languageOf, sendFile } from './send-file.ts';

/**
 * Answers `GET /files/export?project=KEY&format=F[&document=D][&module=M][&language=L][&version=ID][&redlineFrom=ID]`
 * with the file, or 422 with the error as JSON. With `job=ID` it can be followed and stopped meanwhile.
 */
export function exportFile(workspace: Workspace, request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return sendFile(() => {
    const project = workspace.get(query.get('project') ?? '');
    return runExport(project, query.get('job'), request.signal, async options =>
      project.file.read(db => makeFile(db, query, options)),
    );
  });
}

function makeFile(
  db: ReadHandle,
  query: URLSearchParams,
  options: Partial<WriteOptions>,
): ExportedFile | Promise<ExportedFile> {
  const [format, exportedAt] = [query.get('format') ?? '', new Date().toISOString()];
  const language = languageOf(query);
  const list = exportList(db, format, exportedAt, language) ?? exportReferences(db, format, exportedAt);
  if (list) return list;
  const base = query.get('redlineFrom');
  return exportDocument(
    readSource(db, query.get('version'), exportedAt),
    {
      document: query.get('document'),
      module: query.get('module'),
      format,
      language,
      printer: guidelinePrinter(db, readProject(db).language),
      base: base === null ? null : readSource(db, base, exportedAt),
    },
    options,
  );
}
