import { MATRIX_ROWS } from '../../shared/thread/matrix.ts';
import { readThread } from '../commands/read-thread.ts';
import { exportThread, type ThreadPart } from '../export/thread/export-thread.ts';
import type { Workspace } from '../workspace.ts';
import { languageOf, sendFile } from './send-file.ts';

/**
 * Answers `GET /files/thread?project=KEY&format=xlsx|csv|html|docx|pdf` with the walk from an item (`from=ID`), or
 * with the matrix (`rows=bottleneck|question`, only rows with gaps when `gaps=1`).
 */
export function threadFile(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  return sendFile(() => {
    const { file } = workspace.get(query.get('project') ?? '');
    const source = file.read(db => readThread(db, new Date().toISOString()));
    return exportThread(source, partOf(query), query.get('format') ?? '', languageOf(query));
  });
}

function partOf(query: URLSearchParams): ThreadPart {
  const from = query.get('from');
  if (from !== null) return { from };
  const rows = MATRIX_ROWS.find(known => known === query.get('rows')) ?? 'bottleneck';
  return { rows, gapsOnly: query.get('gaps') === '1' };
}
