import { textWidth, wrapText } from '../../selection/drawing/wrap.ts';

export interface ProfileTexts {
  title: string;
  /** Read out in place of the picture. */
  description: string;
  /** What stands in place of a bar when there is no score. */
  none: string;
  /** The guidelines, in the order of their bars. */
  sources: readonly string[];
  /** Each domain with the score of each guideline in percent, and how that is written. */
  domains: readonly { name: string; scores: readonly { percent: number | null; text: string }[] }[];
}

const SIZE = 13;
const NAMES = 190;
const PLOT = 430;
/** Room for "100%" right of the longest bar. */
const END = 56;
const BAR = 16;
const BAR_GAP = 3;
const GROUP_GAP = 16;
const TOP = 12;
const LEADING = 17;
const KEY = 14;
/** Told apart by tone and by what fills them, so also in print without colour; white has its outline. */
const FILLS = [
  '#0e6a66',
  '#ffffff',
  'url(#agree-stripes)',
  '#9fb8b6',
  'url(#agree-dots)',
  '#3b3f44',
] as const;

/**
 * Domain scores as bars from 0 to 100%: one group per domain, one bar per guideline, with the score in figures at its
 * end. On white, as it is printed; more than six guidelines take the same fills again, with their order to tell them
 * apart.
 */
export function drawProfile({ title, description, none, sources, domains }: ProfileTexts): string {
  const fill = (at: number) => FILLS[at % FILLS.length] ?? FILLS[0];
  const left = NAMES + 12;
  const width = left + PLOT + END;
  const parts: string[] = [];
  let y = TOP;
  if (sources.length > 1) {
    let x = left;
    for (const [at, label] of sources.entries()) {
      const room = KEY + 6 + textWidth(label, SIZE) + 18;
      if (x > left && x + room > width) {
        x = left;
        y += LEADING + 4;
      }
      parts.push(bar(x, y, KEY, KEY, fill(at)), words(x + KEY + 6, y + 11.5, label));
      x += room;
    }
    y += LEADING + GROUP_GAP;
  }
  const top = y;
  for (const { name, scores } of domains) {
    const lines = wrapText(name, NAMES, SIZE);
    const bars = scores.length * (BAR + BAR_GAP) - BAR_GAP;
    const height = Math.max(bars, lines.length * LEADING);
    const start = y + (height - lines.length * LEADING) / 2;
    for (const [at, line] of lines.entries())
      parts.push(words(NAMES, start + at * LEADING + SIZE, line, 'text-anchor="end"'));
    for (const [at, { percent, text }] of scores.entries()) {
      const barTop = y + (height - bars) / 2 + at * (BAR + BAR_GAP);
      const long = percent === null ? 0 : (percent / 100) * PLOT;
      if (long > 0) parts.push(bar(left, barTop, long, BAR, fill(at)));
      parts.push(words(left + long + 6, barTop + 12.5, percent === null ? none : text));
    }
    y += height + GROUP_GAP;
  }
  const bottom = y - GROUP_GAP + 6;
  const ticks = [0, 25, 50, 75, 100].map(tick => {
    const x = left + (tick / 100) * PLOT;
    return `<line x1="${x}" y1="${top - 6}" x2="${x}" y2="${bottom}" stroke="${tick === 0 ? '#000000' : '#d5d5d5'}"/>${words(x, bottom + LEADING, `${tick}`, 'text-anchor="middle"')}`;
  });
  const height = bottom + LEADING + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="agree-title agree-description" font-family="'Source Sans 3', Arial, sans-serif" font-size="${SIZE}">`,
    `<title id="agree-title">${escaped(title)}</title>`,
    `<desc id="agree-description">${escaped(description)}</desc>`,
    '<defs><pattern id="agree-stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><rect width="2.5" height="6" fill="#0e6a66"/></pattern><pattern id="agree-dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#ffffff"/><circle cx="3" cy="3" r="1.5" fill="#0e6a66"/></pattern></defs>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...ticks,
    ...parts,
    '</svg>',
  ].join('\n');
}

function bar(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="#0b4f4c" stroke-width="1"/>`;
}

function words(x: number, y: number, text: string, more = ''): string {
  return `<text x="${x}" y="${y}" fill="#000000" ${more}>${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
