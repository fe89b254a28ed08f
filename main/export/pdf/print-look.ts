import type { Picture } from '../guideline-tree.ts';
import type { Look } from '../look.ts';
import { printableLines, printableText } from './print-text.ts';

/** A logo is at most so wide and high, in points. */
const LOGO = { width: 190, height: 64 };

const POINTS_PER_PIXEL = 0.75;

/** Families the program brings along. */
const OWN_FAMILIES = ['Source Sans 3', 'Source Serif 4'];

/** What the template takes from an organisation's look. */
export function printLook(look: Look, addPicture: (picture: Picture) => string | null) {
  return {
    colours: look.colours,
    fonts: { text: families(look, look.fonts.text), heading: families(look, look.fonts.heading) },
    logo: printLogo(look, addPicture),
    publisher: printableText(look.cover.publisher),
    lines: look.cover.lines.map(printableText).filter(line => line.trim() !== ''),
  };
}

function printLogo({ logo, name }: Look, addPicture: (picture: Picture) => string | null) {
  if (logo === null) return null;
  const { picture, alt } = logo;
  const file = addPicture(picture);
  if (file === null) return null;
  // A drawing stays sharp however large; a picture is shown no larger than it is.
  const largest = picture.kind === 'drawing' ? Number.POSITIVE_INFINITY : POINTS_PER_PIXEL;
  const scale = Math.min(largest, LOGO.width / picture.width, LOGO.height / picture.height);
  return { file, alt: printableLines(alt.trim() || name), width: Math.max(1, picture.width * scale) };
}

/** The family of this name, as far as it can be printed: only what comes along or is in the template. */
function families({ fonts }: Look, name: string): string[] {
  const known = [...fonts.files.map(({ family }) => family), ...OWN_FAMILIES];
  return known.filter(family => family.toLowerCase() === name.toLowerCase()).slice(0, 1);
}
