import type { TFunction } from 'i18next';
import { dayText } from '../../shared/locales/date-text.ts';

/** From when until when, as far as it is known. */
export function periodText(
  { startsOn, dueOn }: { startsOn: string | null; dueOn: string | null },
  t: TFunction,
  language: string,
): string {
  const parts = [
    ...(startsOn === null ? [] : [t('editorial.from', { day: dayText(startsOn, language) })]),
    ...(dueOn === null ? [] : [t('editorial.until', { day: dayText(dueOn, language) })]),
  ];
  return parts.length === 0 ? t('editorial.noDates') : parts.join(' ');
}
