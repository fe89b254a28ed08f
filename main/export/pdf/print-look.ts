import type { Picture } from '../guideline-tree.ts';
import type { Look } from '../look.ts';
import { printableLines, printableText } from './print-text.ts';

/** A logo is at most so wide and high, in points. */
const LOGO = { width: 190, height: 64 };

const POINTS_PER_PIXEL = 0.75;

/** What the template takes from an organisation's look. Its fonts are not printed: the program brings its own along. */
export function printLook(look: Look, addPicture: (picture: Picture) => string | null) {
  return {
    colours: look.colours,
    logo: printLogo(look, addPicture),
    publisher: printableText(look.cover.publisher),
    lines: look.cover.lines.map(printableText).filter(line => line.trim() !== ''),
  };
}

function printLogo({ logo, name }: Look, addPicture: (picture: Picture) => string | null) {
  if (logo === null) return null;
  const file = addPicture({ kind: 'image', ...logo });
  if (file === null) return null;
  const scale = Math.min(POINTS_PER_PIXEL, LOGO.width / logo.width, LOGO.height / logo.height);
  return { file, alt: printableLines(logo.alt.trim() || name), width: Math.max(1, logo.width * scale) };
}
