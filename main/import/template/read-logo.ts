import { LeidraadError } from '../../../shared/errors.ts';
import type { TemplateFaultKind } from '../../../shared/templates/report.ts';
import { drawing } from '../../export/drawing.ts';
import type { Picture } from '../../export/guideline-tree.ts';
import { readImage } from '../images/read-image.ts';
import { cleanSvg } from './clean-svg.ts';

const KB = 1024;
const MAX_BYTES = 2 * KB * KB;
const MAX_SVG_BYTES = 512 * KB;

/** Sharp on paper at the size it is printed, several times over. */
const MAX_SIDE = 6_000;

/** A strip that is longer for its height is no logo. */
const MAX_SHAPE = 20;

export interface ReadLogo {
  picture: Picture;
  /** As it is kept. */
  bytes: Uint8Array<ArrayBuffer>;
  ending: 'png' | 'jpg' | 'svg';
  /** What was left out of a drawing. */
  removed: string[];
}

/** Reads a logo by its bytes, whatever its name says. Answers with what is wrong when it cannot be taken. */
export function readLogo(bytes: Uint8Array, name: string): ReadLogo | TemplateFaultKind {
  if (bytes.length > MAX_BYTES) return 'logo-too-large';
  const logo = looksLikeMarkup(bytes) ? readDrawing(bytes, name) : readPhoto(bytes);
  if (typeof logo === 'string') return logo;
  const { width, height } = logo.picture;
  if (width > MAX_SIDE || height > MAX_SIDE) return 'logo-too-large';
  return width > height * MAX_SHAPE || height > width * MAX_SHAPE ? 'logo-broken' : logo;
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  return /^(\ufeff|\u00ef\u00bb\u00bf)?\s*</.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
}

function readPhoto(bytes: Uint8Array): ReadLogo | TemplateFaultKind {
  try {
    const image = readImage(bytes);
    const own = new Uint8Array(bytes);
    return {
      picture: { kind: 'image', ...image, bytes: own },
      bytes: own,
      ending: image.mediaType === 'image/png' ? 'png' : 'jpg',
      removed: [],
    };
  } catch (error) {
    if (!(error instanceof LeidraadError)) throw error;
    return error.code === 'image-kind' ? 'not-logo' : 'logo-broken';
  }
}

function readDrawing(bytes: Uint8Array, name: string): ReadLogo | TemplateFaultKind {
  if (bytes.length > MAX_SVG_BYTES) return 'logo-too-large';
  try {
    const clean = cleanSvg(bytes, name);
    if (clean === null) return 'not-logo';
    return {
      picture: drawing(clean.svg),
      bytes: new TextEncoder().encode(clean.svg),
      ending: 'svg',
      removed: clean.removed,
    };
  } catch (error) {
    if (!(error instanceof LeidraadError)) throw error;
    return 'logo-broken';
  }
}
