import { LeidraadError } from '../../../shared/errors.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { writeInvitation } from '../../../shared/meetings/invitation.ts';
import type { Language } from '../../../shared/project.ts';
import { type ExportedFile, slug, writeTree } from '../formats.ts';
import { composeMinutes } from './compose-minutes.ts';
import type { MinutesSource } from './minutes-source.ts';

/** The minutes as a Word file or a web page. An unknown format rejects with `format-unknown`. */
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
  const t = translator(language ?? project.language);
  const agenda = meeting.topics.map((topic, index) => `${index + 1}. ${topic.text}`);
  const bodies = meeting.bodies.map(body => t(`terms.body.${body}`)).join(', ');
  const description = [
    project.title,
    ...(bodies === '' ? [] : [t('minutes.invited', { bodies })]),
    ...(meeting.link === '' ? [] : [meeting.link]),
    ...(agenda.length === 0 ? [] : ['', t('minutes.agendaOf'), ...agenda]),
  ].join('\n');
  const summary = `${project.title}: ${t('minutes.title', { number: meeting.number, theme: meeting.theme })}`;
  const text = writeInvitation(
    meeting,
    { summary, description },
    { projectId: project.id, madeAt: source.exportedAt },
  );
  if (text === null) throw new LeidraadError('meeting-undated', { number: meeting.number });
  return {
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/calendar; charset=utf-8',
    fileName: `${fileName(source, 'invitation', language)}.ics`,
  };
}

function fileName(source: MinutesSource, what: 'minutes' | 'invitation', language?: Language): string {
  const t = translator(language ?? source.project.language);
  const day = source.meeting.heldOn === null ? '' : `-${source.meeting.heldOn}`;
  return `${slug(`${t(`minutes.file.${what}`)} ${source.meeting.number} ${source.project.title}`)}${day}`;
}
