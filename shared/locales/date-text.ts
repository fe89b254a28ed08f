import { LANGUAGES, type Language } from '../project.ts';
import { INTL_LOCALES } from './intl-locales.ts';

/**
 * Dates and moments in words: the one place that writes them, for screens, packets, documents and the command line.
 * Nothing is ever written in figures alone, so that 3/4 is not read as 4/3; Dutch is then the same in Flanders as in
 * the Netherlands. What is no date is given back as it is.
 */

/** Locale for numbers and dates that belongs to a language; Dutch for one there is none for. */
export function localeOf(language: string): string {
  return INTL_LOCALES[LANGUAGES.find(known => known === language) ?? 'nl'];
}

function write(moment: string, language: string, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime())
    ? moment
    : new Intl.DateTimeFormat(localeOf(language), style).format(date);
}

/** A moment as people read it: only the time when it was today, else the date with the time. */
export function momentText(iso: string, language: string, now = new Date()): string {
  const today = new Date(iso).toDateString() === now.toDateString();
  const day = today ? {} : ({ day: 'numeric', month: 'long', year: 'numeric' } as const);
  return write(iso, language, { ...day, hour: '2-digit', minute: '2-digit' });
}

/** A moment with its date, short: "9 mrt 2026, 13:05". */
export function shortMomentText(iso: string, language: string): string {
  return write(iso, language, { dateStyle: 'medium', timeStyle: 'short' });
}

/** A moment with its date, written out: "9 maart 2026 om 13:05". */
export function longMomentText(iso: string, language: string): string {
  return write(iso, language, { dateStyle: 'long', timeStyle: 'short' });
}

/** The time of a moment: "13:05". */
export function timeText(iso: string, language: string): string {
  return write(iso, language, { timeStyle: 'short' });
}

/** The day of a moment, short: "9 mrt 2026". */
export function shortDayText(iso: string, language: string): string {
  return write(iso, language, { dateStyle: 'medium' });
}

/** The day of a moment with its name: "maandag 9 maart 2026". */
export function weekdayText(iso: string, language: string): string {
  return write(iso, language, { dateStyle: 'full' });
}

/**
 * The day of a moment, written out.
 *
 * @param timeZone where it is that day, so that a document does not depend on the machine that made it
 */
export function dayInZone(iso: string, language: Language, timeZone: string): string {
  return write(iso, language, { dateStyle: 'long', timeZone });
}

/** A calendar date (`YYYY-MM-DD`) written out; it has no time zone and is not shifted by one. */
export function dayText(day: string, language: string): string {
  const text = write(`${day}T00:00:00Z`, language, { dateStyle: 'long', timeZone: 'UTC' });
  return text === `${day}T00:00:00Z` ? day : text;
}

/** A date that may be known by year or month alone (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), in words. */
export function partialDateText(date: string, language: string): string {
  if (!/^\d{4}-\d{2}$/.test(date)) return date.length === 10 ? dayText(date, language) : date;
  return write(`${date}-01T00:00:00Z`, language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** The month of a calendar date on an axis: "mrt 26"; the year alone for `isYear`. */
export function tickText(day: string, language: string, isYear: boolean): string {
  return write(`${day}T00:00:00Z`, language, {
    ...(isYear ? { year: 'numeric' } : { month: 'short', year: '2-digit' }),
    timeZone: 'UTC',
  });
}
