import type { ReadHandle } from '../../../db/database.ts';
import { listMeetings } from '../../../db/meetings/meetings.ts';
import { readProject } from '../../../db/project.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { writeCalendar } from '../../../shared/meetings/invitation.ts';
import type { Language } from '../../../shared/project.ts';
import { calendarDay } from '../dates.ts';
import { type ExportedFile, slug } from '../formats.ts';
import { CALENDAR, invitationText } from './invitation-text.ts';

export const CALENDAR_FORMAT = 'meetings-ics';

/**
 * All meetings from today on in one calendar file; null when `format` is another. Read in again it moves the
 * appointments it made before. Throws `meetings-past` when none is planned.
 */
export function exportCalendar(
  db: ReadHandle,
  format: string,
  exportedAt: string,
  language?: Language,
): ExportedFile | null {
  if (format !== CALENDAR_FORMAT) return null;
  const project = readProject(db);
  const t = translator(language ?? project.language);
  const today = calendarDay(exportedAt);
  const planned = listMeetings(db).filter(({ heldOn }) => heldOn !== null && heldOn >= today);
  if (planned.length === 0) throw new LeidraadError('meetings-past');
  const entries = planned.map(meeting => ({ meeting, text: invitationText(meeting, project, t) }));
  const text = writeCalendar(entries, { projectId: project.id, madeAt: exportedAt });
  return {
    bytes: new TextEncoder().encode(text),
    mediaType: CALENDAR,
    fileName: `${slug(`${t('terms.area.meetings')} ${project.title}`)}-${today}.ics`,
  };
}
