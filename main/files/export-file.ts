import { LANGUAGES } from '../../shared/project.ts';
import { readSource } from '../commands/versions.ts';
import { exportGuideline } from '../export/formats.ts';
import type { Workspace } from '../workspace.ts';
import { namedFailure } from './named-failure.ts';

/** Answers `GET /files/export?project=KEY&format=F[&language=L][&version=ID]` with the file, or 422 with the error as JSON. */
export function exportFile(workspace: Workspace, query: URLSearchParams): Response {
  try {
    const { file } = workspace.get(query.get('project') ?? '');
    const source = file.read(db => readSource(db, query.get('version'), new Date().toISOString()));
    const language = LANGUAGES.find(known => known === query.get('language'));
    const { bytes, mediaType, fileName } = exportGuideline(source, query.get('format') ?? '', language);
    return new Response(bytes, {
      headers: {
        'content-type': mediaType,
        'content-length': String(bytes.length),
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    return namedFailure(error);
  }
}
