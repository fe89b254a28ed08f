/** RGB in six hexadecimal digits, without `#`. */
type Colour = string;

/** Contrast two colours must have for words to be legible (WCAG 2.2, 1.4.3). */
export const LEGIBLE = 4.5;

function channels(colour: Colour): [number, number, number] {
  const value = Number.parseInt(colour, 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

/** Relative luminance as WCAG 2.2 defines it, from 0 (black) to 1 (white). */
function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map(channel => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours as WCAG 2.2 defines it, from 1 (equal) to 21 (black on white). */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour with so much of another in it, `share` from 0 to 1. */
export function mix(colour: Colour, other: Colour, share: number): Colour {
  const [from, to] = [channels(colour), channels(other)];
  return from
    .map((channel, at) => Math.round(channel + ((to[at] ?? 0) - channel) * share))
    .map(channel => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** The colour, with as much white in it as it needs to be legible on a dark ground. */
export function lightenFor(colour: Colour, ground: Colour): Colour {
  for (let share = 0; share < 1; share += 0.05) {
    const lighter = mix(colour, 'FFFFFF', share);
    if (contrast(lighter, ground) >= LEGIBLE) return lighter;
  }
  return 'FFFFFF';
}
