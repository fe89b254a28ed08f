const MONTHS: Readonly<Record<string, string>> = {
  jan: '01',
  feb: '02',
  fev: '02',
  mar: '03',
  maa: '03',
  mrt: '03',
  apr: '04',
  avr: '04',
  may: '05',
  mei: '05',
  mai: '05',
  jun: '06',
  jui: '06',
  jul: '07',
  aug: '08',
  aou: '08',
  sep: '09',
  oct: '10',
  okt: '10',
  nov: '11',
  dec: '12',
};

export interface PublicationDate {
  year: number | null;
  /** `03`, `03-14` or empty. */
  monthDay: string;
}

/**
 * Reads the dates reference files hold: `2019`, `2019/03/14/`, `2019-03-14`, `2019 Mar 14`, `14 March 2019`,
 * `2019 Mar-Apr` (the first month counts). What cannot be read stays unknown.
 */
export function readDate(text: string): PublicationDate {
  const year = /(?<!\d)(1[5-9]\d\d|20\d\d|21\d\d)(?!\d)/.exec(text)?.[1];
  if (year === undefined) return { year: null, monthDay: '' };
  const numeric = /\d{4}[-/.](\d{1,2})(?:[-/.](\d{1,2}))?/.exec(text);
  if (numeric) return { year: Number(year), monthDay: monthDay(numeric[1], numeric[2]) };
  const word = /\p{L}{3,}/u.exec(text)?.[0] ?? '';
  const month = MONTHS[plain(word).slice(0, 3)];
  const day = /(?<!\d)([0-3]?\d)(?!\d)/.exec(text.replace(year, ' '))?.[1];
  return { year: Number(year), monthDay: month === undefined ? '' : monthDay(month, day) };
}

function monthDay(month: string | undefined, day: string | undefined): string {
  const [m, d] = [Number(month), Number(day)];
  if (!(m >= 1 && m <= 12)) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return d >= 1 && d <= 31 ? `${two(m)}-${two(d)}` : two(m);
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
