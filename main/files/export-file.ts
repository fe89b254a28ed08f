import { readProject } from '../../db/project.ts';
import { guidelinePrinter } from '../commands/guideline-citations.ts';
import { type RedlineChoice, readRedlineTree } from '../commands/redline-tree.ts';
import { readSource } from '../commands/versions.ts';
import { composeGuideline } from '../export/compose/compose-guideline.ts';
import { loadDrawing } from '../export/docx/drawn-picture.ts';
import { exportGuideline, exportPdf, exportRedline } from '../export/formats.ts';
import { exportList } from '../export/list-formats.ts';
import { exportReferences } from '../export/references/export-references.ts';
import type { Workspace } from '../workspace.ts';
import { languageOf, sendFile } from './send-file.ts';

/** Answers `GET /files/export?project=KEY&format=F[&language=L][&version=ID][&redlineFrom=ID|now | &proposals=ID|open]` with the file, or 422 with the error as JSON. */
export async function exportFile(
  workspace: Workspace,
  query: URLSearchParams,
  signal: AbortSignal,
): Promise<Response> {
  await loadDrawing();
  return sendFile(() => {
    const { file } = workspace.get(query.get('project') ?? '');
    const [format, exportedAt] = [query.get('format') ?? '', new Date().toISOString()];
    const redline = redlineChoice(query);
    if (format === 'pdf')
      return file.read(db =>
        exportPdf(
          () =>
            redline
              ? readRedlineTree(db, redline, exportedAt, languageOf(query))
              : composeGuideline(
                  readSource(db, query.get('version'), exportedAt),
                  languageOf(query),
                  guidelinePrinter(db, readProject(db).language),
                ),
          signal,
        ),
      );
    if (redline)
      return file.read(db =>
        exportRedline(format, () => readRedlineTree(db, redline, exportedAt, languageOf(query))),
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

/** How an address names the working version as the start of a comparison. */
const WORKING = 'now';

function redlineChoice(query: URLSearchParams): RedlineChoice | null {
  const proposals = query.get('proposals');
  if (proposals !== null) return { proposals };
  const from = query.get('redlineFrom');
  return from === null ? null : { from: from === WORKING ? null : from, to: query.get('version') };
}
