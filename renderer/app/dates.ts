import { INTL_LOCALES } from '../../shared/locales/intl-locales.ts';
import { LANGUAGES } from '../../shared/project.ts';

/** Locale for numbers and dates that belongs to a screen language. */
export function localeOf(language: string): string {
  return INTL_LOCALES[LANGUAGES.find(known => known === language) ?? 'nl'];
}

/** A moment as people read it: only the time when it was today, else the date with the time. */
export function momentText(iso: string, language: string, now = new Date()): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const today = moment.toDateString() === now.toDateString();
  const style = today ? {} : ({ day: 'numeric', month: 'long', year: 'numeric' } as const);
  return new Intl.DateTimeFormat(localeOf(language), { ...style, hour: '2-digit', minute: '2-digit' }).format(
    moment,
  );
}

/** A calendar date (`YYYY-MM-DD`) written out; it has no time zone and is not shifted by one. */
export function dayText(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A date that may be known by year or month alone (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), in words. */
export function partialDateText(date: string, language: string): string {
  if (!/^\d{4}-\d{2}$/.test(date)) return date.length === 10 ? dayText(date, language) : date;
  return new Intl.DateTimeFormat(localeOf(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}-01T00:00:00Z`));
}

/** A size in kB or MB. */
export function sizeText(bytes: number, language: string): string {
  const mega = bytes >= 1_000_000;
  const format = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: mega ? 1 : 0 });
  return `${format.format(mega ? bytes / 1_000_000 : Math.max(1, bytes / 1_000))} ${mega ? 'MB' : 'kB'}`;
}
