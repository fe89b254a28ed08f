import type { TFunction } from 'i18next';
import type { InvitationText } from '../../../shared/meetings/invitation.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Project } from '../../../shared/project.ts';

export const CALENDAR = 'text/calendar; charset=utf-8';

/** What an appointment says: the meeting, and below it who is invited and the agenda. */
export function invitationText(meeting: Meeting, { title }: Project, t: TFunction): InvitationText {
  const agenda = meeting.topics.map((topic, index) => `${index + 1}. ${topic.text}`);
  const bodies = meeting.bodies.map(body => t(`terms.body.${body}`)).join(', ');
  const description = [
    title,
    ...(bodies === '' ? [] : [t('minutes.invited', { bodies })]),
    ...(meeting.link === '' ? [] : [meeting.link]),
    ...(agenda.length === 0 ? [] : ['', t('minutes.agendaOf'), ...agenda]),
  ].join('\n');
  const summary = `${title}: ${t('minutes.title', { number: meeting.number, theme: meeting.theme })}`;
  return { summary, description };
}
