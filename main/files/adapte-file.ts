import { readAdaptationSource } from '../commands/read-adaptations.ts';
import { exportMatrix, exportSourceReport } from '../export/adapte/export-adaptation.ts';
import type { Workspace } from '../workspace.ts';
import { languageOf, sendFile } from './send-file.ts';

/**
 * Answers `GET /files/adapte?project=KEY&format=F[&language=L]` with the matrix (`docx`, `pdf`, `html`, `xlsx`), and with
 * `source=ID` with the report on that source guideline (`docx`, `pdf`, `html`).
 */
export function adapteFile(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  return sendFile(() => {
    const { file } = workspace.get(query.get('project') ?? '');
    const source = file.read(db => readAdaptationSource(db, new Date().toISOString()));
    const [id, format, language] = [query.get('source'), query.get('format') ?? '', languageOf(query)];
    return id === null
      ? exportMatrix(source, format, language)
      : exportSourceReport(source, id, format, language);
  });
}
