import { LeidraadError } from '../../../shared/errors.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { writeInvitation } from '../../../shared/meetings/invitation.ts';
import type { Language } from '../../../shared/project.ts';
import { type ExportedFile, slug, writeTree } from '../formats.ts';
import { composeMinutes } from './compose-minutes.ts';
import { CALENDAR, invitationText } from './invitation-text.ts';
import type { MinutesSource } from './minutes-source.ts';

/** The minutes as a Word file, a PDF or a web page. An unknown format rejects with `format-unknown`. */
export function exportMinutes(
  source: MinutesSource,
  format: string,
  language?: Language,
): Promise<ExportedFile> {
  return writeTree(format, fileName(source, 'minutes', language), () => composeMinutes(source, language));
}

/** The invitation as a calendar file. Throws `meeting-undated` when the meeting has no date. */
export function exportInvitation(source: MinutesSource, language?: Language): ExportedFile {
  const { meeting, project } = source;
  const text = writeInvitation(
    meeting,
    invitationText(meeting, project, translator(language ?? project.language)),
    { projectId: project.id, madeAt: source.exportedAt },
  );
  if (text === null) throw new LeidraadError('meeting-undated', { number: meeting.number });
  return {
    bytes: new TextEncoder().encode(text),
    mediaType: CALENDAR,
    fileName: `${fileName(source, 'invitation', language)}.ics`,
  };
}

function fileName(source: MinutesSource, what: 'minutes' | 'invitation', language?: Language): string {
  const t = translator(language ?? source.project.language);
  const day = source.meeting.heldOn === null ? '' : `-${source.meeting.heldOn}`;
  return `${slug(`${t(`minutes.file.${what}`)} ${source.meeting.number} ${source.project.title}`)}${day}`;
}
