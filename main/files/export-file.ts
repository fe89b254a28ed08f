import { LeidraadError } from '../../shared/errors.ts';
import { LANGUAGES } from '../../shared/project.ts';
import { readGuideline } from '../commands/read-guideline.ts';
import { type ExportedFile, exportGuideline } from '../export/formats.ts';
import { exportList } from '../export/list-formats.ts';
import type { Workspace } from '../workspace.ts';

/** Answers `GET /files/export?project=KEY&format=F[&language=L]` with the file, or 422 with the error as JSON. */
export function exportFile(workspace: Workspace, query: URLSearchParams): Response {
  return answerFile(() => {
    const { file } = workspace.get(query.get('project') ?? '');
    const [format, exportedAt] = [query.get('format') ?? '', new Date().toISOString()];
    const language = LANGUAGES.find(known => known === query.get('language'));
    return (
      file.read(db => exportList(db, format, exportedAt, language)) ??
      exportGuideline(
        file.read(db => readGuideline(db, exportedAt)),
        format,
        language,
      )
    );
  });
}

/** Answers with a file to be stored, or with 422 and the named failure as JSON. */
export function answerFile(make: () => ExportedFile): Response {
  try {
    const { bytes, mediaType, fileName } = make();
    return new Response(bytes, {
      headers: {
        'content-type': mediaType,
        'content-length': String(bytes.length),
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    return answerFailure(error);
  }
}

/** Answers with 422 and a named failure as JSON; any other error is thrown on. */
export function answerFailure(error: unknown): Response {
  if (!(error instanceof LeidraadError)) throw error;
  return Response.json({ leidraad: { code: error.code, params: error.params } }, { status: 422 });
}
