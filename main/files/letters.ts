import { readProject } from '../../db/project.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { translator } from '../../shared/locales/translate.ts';
import { LETTER_KINDS } from '../../shared/people/letters.ts';
import { fillLetters } from '../commands/letters.ts';
import { writeLetters } from '../export/letters/write-letters.ts';
import type { Workspace } from '../workspace.ts';
import { sendFile } from './send-file.ts';

/** Answers `GET /files/letters?project=KEY&kind=K&format=zip|docx|html|eml|txt[&recipient=ID]` with the file. */
export function exportLetters(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  return sendFile(() => {
    const { file } = workspace.get(query.get('project') ?? '');
    const kind = LETTER_KINDS.find(known => known === query.get('kind'));
    if (!kind) throw new LeidraadError('input-invalid', { reason: 'kind' });
    const writtenAt = new Date().toISOString();
    const letters = file.read(db => fillLetters(db, kind, writtenAt, query.get('recipient')));
    const { title, language } = file.read(readProject);
    const name = translator(language)(`letters.fileName.${kind}`);
    return writeLetters(letters, query.get('format') ?? '', {
      title: `${title} ${name}`,
      language,
      writtenAt,
    });
  });
}
