import { setImmediate } from 'node:timers/promises';
import type { Connection } from '../../db/database.ts';
import { openSnapshot } from '../../db/snapshot.ts';
import { type Pieces, type ProjectFormat, projectFileName } from '../export/project-formats.ts';
import type { Workspace } from '../workspace.ts';
import { namedFailure } from './named-failure.ts';
import { languageOf } from './send-file.ts';

/**
 * Answers with an export of the whole project, piece by piece as it is made: the app goes on working meanwhile, and
 * when whoever asked goes away the work stops. It shows the project as it was when it began.
 */
export function sendProjectFile(
  workspace: Workspace,
  query: URLSearchParams,
  format: ProjectFormat,
): Response {
  try {
    const { file } = workspace.get(query.get('project') ?? '');
    const exportedAt = new Date().toISOString();
    const fileName = file.read(db => projectFileName(db, format, exportedAt));
    return new Response(
      streamPieces(file.connection, connection =>
        format.write(connection, {
          exportedAt,
          version: query.get('version'),
          language: languageOf(query),
          template: query.get('template'),
        }),
      ),
      {
        headers: {
          'content-type': format.mediaType,
          'content-disposition': `attachment; filename="${fileName}"`,
          'cache-control': 'no-store',
        },
      },
    );
  } catch (error) {
    return namedFailure(error);
  }
}

function streamPieces(
  source: Connection,
  write: (connection: Connection) => Pieces,
): ReadableStream<Uint8Array> {
  const snapshot = openSnapshot(source);
  const pieces = inTurns(write(snapshot.connection));
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next();
        if (!done) return controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
        snapshot.close();
        controller.close();
      } catch (error) {
        snapshot.close();
        throw error;
      }
    },
    async cancel() {
      await pieces.return();
      snapshot.close();
    },
  });
}

/** Hands on each piece after whatever else waits has had its turn. */
async function* inTurns(pieces: Pieces) {
  for await (const piece of pieces) {
    await setImmediate();
    yield piece;
  }
}
