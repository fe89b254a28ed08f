import { insertSourceFile, readSourceFile } from '../../db/sources/files.ts';
import { SOURCE_FILE_PURPOSES } from '../../shared/adapte/sources.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { Workspace } from '../workspace.ts';
import { keepPdf, sendPdf } from './kept-pdf.ts';

/**
 * Answers `POST /files/source-file?project=KEY&source=ID&purpose=P&name=N`, whose body is a PDF, with its id; the
 * purpose is one of `SOURCE_FILE_PURPOSES`.
 */
export function keepSourceFile(workspace: Workspace, request: Request): Promise<Response> {
  return keepPdf(workspace, request, (project, query, file) => {
    const purpose = SOURCE_FILE_PURPOSES.find(known => known === query.get('purpose'));
    if (!purpose) throw new LeidraadError('input-invalid', { reason: 'purpose' });
    return project.change('sources.addFile', db =>
      insertSourceFile(db, query.get('source') ?? '', { purpose, ...file }),
    );
  });
}

/** Answers `GET /files/source-file?project=KEY&file=ID` with the PDF, always as a download. */
export function sendSourceFile(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  return sendPdf(workspace, query, readSourceFile);
}
