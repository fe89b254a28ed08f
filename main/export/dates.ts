import { dayInZone, dayText } from '../../shared/locales/date-text.ts';
import type { Language } from '../../shared/project.ts';

/** The zone of the groups that use it: a date must not depend on the machine that made the export. */
const TIME_ZONE = 'Europe/Brussels';

const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A moment or a calendar date in words, e.g. "21 november 2026". An unreadable date is shown as it is. */
export function formatDate(date: string, language: Language): string {
  return CALENDAR_DAY.test(date) ? dayText(date, language) : dayInZone(date, language, TIME_ZONE);
}

/** The day of a moment as `YYYY-MM-DD`, the same day that `formatDate` puts in words. */
export function calendarDay(moment: string): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: TIME_ZONE }).format(
    new Date(moment),
  );
}
