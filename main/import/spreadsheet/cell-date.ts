/** How a number format shows a number, as far as dates are concerned. */
export type DateKind = 'date' | 'time' | 'date-time';

/** The built-in formats that show dates, by number (ECMA-376 part 1, 18.8.30, with the East Asian ones). */
const BUILT_IN: readonly (readonly [from: number, to: number, kind: DateKind])[] = [
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date-time'],
  [27, 31, 'date'],
  [32, 35, 'time'],
  [36, 36, 'date'],
  [45, 47, 'time'],
  [50, 58, 'date'],
];

/** Excel allows no longer format. */
const MAX_CODE = 255;

/** Whether a number format shows a date or a time; null for every other format. */
export function dateKind(formatId: number, code: string | undefined): DateKind | null {
  if (code === undefined) {
    return BUILT_IN.find(([from, to]) => formatId >= from && formatId <= to)?.[2] ?? null;
  }
  // Only the part for positive numbers counts; quoted, escaped and bracketed text is no format letter.
  const letters = code
    .slice(0, MAX_CODE)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .split(';')[0]
    ?.toLowerCase();
  if (!letters || /general|[#0?]\/|e[+-]/.test(letters)) return null;
  const time = /[hs]/.test(letters);
  const date = /[yd]/.test(letters) || (!time && letters.includes('m'));
  if (date && time) return 'date-time';
  return time ? 'time' : date ? 'date' : null;
}

const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999, the last day a sheet knows. */
const LAST_DAY = 2_958_465;

/**
 * The day or time a sheet stores as a number: `2026-02-03`, `14:30`, `2026-02-03 14:30`. A number that is no date
 * stays as it is. Excel counts a 29 February 1900 that never was, so earlier days lie one further.
 */
export function dateText(serial: number, kind: DateKind, from1904: boolean): string {
  if (!(serial >= 0 && serial <= LAST_DAY)) return String(serial);
  const days = !from1904 && serial < 60 ? serial + 1 : serial;
  const seconds = Math.round((days * DAY_MS) / 1000);
  const iso = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + seconds * 1000).toISOString();
  const time = iso.endsWith(':00.000Z') ? iso.slice(11, 16) : iso.slice(11, 19);
  if (kind === 'date') return iso.slice(0, 10);
  return kind === 'time' ? time : `${iso.slice(0, 10)} ${time}`;
}
