import { readMinutes } from '../commands/meetings/read-minutes.ts';
import { exportInvitation, exportMinutes } from '../export/meetings/export-minutes.ts';
import type { Workspace } from '../workspace.ts';
import { languageOf, sendFile } from './send-file.ts';

/** Answers `GET /files/minutes?project=KEY&meeting=ID|NUMBER&format=docx|html|ics[&language=L]`. */
export function minutesFile(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  return sendFile(() => {
    const { file } = workspace.get(query.get('project') ?? '');
    const source = file.read(db => readMinutes(db, query.get('meeting') ?? '', new Date().toISOString()));
    const format = query.get('format') ?? '';
    const language = languageOf(query);
    return format === 'ics' ? exportInvitation(source, language) : exportMinutes(source, format, language);
  });
}
