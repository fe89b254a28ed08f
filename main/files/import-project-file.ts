import { LeidraadError } from '../../shared/errors.ts';
import type { Workspace } from '../workspace.ts';
import { namedFailure } from './named-failure.ts';

/**
 * Answers `POST /files/import-project?path=TARGET&name=FILE`, whose body is the JSON of a project, with the path of
 * the project file that was made of it. The body is read as it comes in; when it stops halfway nothing is left.
 */
export async function importProjectFile(
  workspace: Workspace,
  query: URLSearchParams,
  body: ReadableStream<Uint8Array> | null,
): Promise<Response> {
  try {
    const path = query.get('path') ?? '';
    if (path === '' || body === null) throw new LeidraadError('input-invalid', { reason: 'path' });
    return Response.json({
      path: await workspace.importProject({ name: query.get('name') ?? '', bytes: body }, path),
    });
  } catch (error) {
    return namedFailure(error);
  }
}
