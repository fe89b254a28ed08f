import { localeOf } from './date-text.ts';

/** Numbers in the way of a language: the one place that writes them, for screens, packets, documents and tables. */

/** Up to here a number has no points or spaces in it: 2410, but 24.100. */
const MOST_UNGROUPED = 10_000;

/**
 * A number with the comma and the points of the language, and a minus as wide as a plus.
 *
 * @param decimals how many at the most
 */
export function decimalText(value: number, language: string, decimals = 1): string {
  return new Intl.NumberFormat(localeOf(language), {
    maximumFractionDigits: decimals,
    useGrouping: Math.abs(value) >= MOST_UNGROUPED,
  })
    .format(value)
    .replace('-', '−');
}

/**
 * A share, from 0 to 1, as a percentage: "12%", in French "12 %".
 *
 * @param decimals how many at the most
 */
export function percentText(share: number, language: string, decimals = 0): string {
  return new Intl.NumberFormat(localeOf(language), {
    style: 'percent',
    maximumFractionDigits: decimals,
  }).format(share);
}

/** A size in kB or MB. */
export function sizeText(bytes: number, language: string): string {
  const mega = bytes >= 1_000_000;
  const size = mega
    ? decimalText(bytes / 1_000_000, language)
    : decimalText(Math.max(1, bytes / 1_000), language, 0);
  return `${size} ${mega ? 'MB' : 'kB'}`;
}

/** Names one after the other: "Anna, Bert en Chris". */
export function listText(names: readonly string[], language: string): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names);
}
