import { escapeMarkup } from '../../../shared/text/escape.ts';
import { readXml } from '../xml/read-xml.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/**
 * What a logo is drawn with. Nothing that runs, loads, animates or draws another part again: of the last a few lines
 * can make millions.
 */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'svg g defs title desc path rect circle ellipse line polyline polygon text tspan style ' +
    'linearGradient radialGradient stop clipPath mask'
  ).split(' '),
);

const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'id class style transform viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy d points ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray ' +
    'stroke-dashoffset stroke-opacity opacity color display visibility clip-path clip-rule mask offset stop-color ' +
    'stop-opacity gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits font-family ' +
    'font-size font-weight font-style text-anchor letter-spacing'
  ).split(' '),
);

/** More than any logo is drawn with. */
const MAX_ELEMENTS = 20_000;

export interface CleanSvg {
  svg: string;
  /** Names of elements and attributes that were left out, each once. */
  removed: string[];
}

/**
 * Writes an SVG anew with only what a logo is drawn with; the rest is left out and named. Null for what is no SVG or is
 * far too large. Throws a LeidraadError for XML that is broken or hostile.
 */
export function cleanSvg(bytes: Uint8Array, source: string): CleanSvg | null {
  const out: string[] = [];
  const removed = new Set<string>();
  let [skipping, count, isSvg] = [0, 0, true];
  let css: string | null = null;
  readXml(bytes, source, {
    open(tag) {
      count += 1;
      if (count === 1) isSvg = tag.uri === SVG && tag.local === 'svg';
      const nested = count > 1 && tag.local === 'svg';
      if (skipping > 0 || tag.uri !== SVG || !ELEMENTS.has(tag.local) || nested) {
        if (skipping === 0 && !isHousekeeping(tag.uri, tag.local)) removed.add(`<${tag.local}>`);
        skipping += 1;
        return;
      }
      if (tag.local === 'style') {
        css = '';
        return;
      }
      const attributes = Object.values(tag.attributes).flatMap(({ name, local, uri, value }) => {
        if (name === 'xmlns' || name.startsWith('xmlns:')) return [];
        const isLink = local === 'href' && (uri === '' || uri === XLINK);
        if (isLink && /^#[\w.-]+$/.test(value) && tag.local.endsWith('Gradient'))
          return [`xlink:href="${value}"`];
        if (uri === '' && ATTRIBUTES.has(local) && isHarmless(value))
          return [`${local}="${escapeMarkup(value)}"`];
        if (isLink || (uri === '' && !HOUSEKEEPING_ATTRIBUTES.test(local))) removed.add(name);
        return [];
      });
      const namespaces = count === 1 ? ` xmlns="${SVG}" xmlns:xlink="${XLINK}"` : '';
      out.push(`<${tag.local}${namespaces}${attributes.map(text => ` ${text}`).join('')}>`);
    },
    text(text) {
      if (css !== null) css += text;
      else if (skipping === 0 && text.trim() !== '') out.push(escapeMarkup(text));
    },
    close(tag) {
      if (skipping > 0) skipping -= 1;
      else if (css !== null) {
        if (isHarmless(css)) out.push(`<style>${escapeMarkup(css)}</style>`);
        else removed.add('<style>');
        css = null;
      } else out.push(`</${tag.local}>`);
    },
  });
  if (!isSvg || count > MAX_ELEMENTS) return null;
  return { svg: out.join(''), removed: [...removed] };
}

/** What drawing programs keep for themselves; nobody misses it. */
function isHousekeeping(uri: string, local: string): boolean {
  return uri !== SVG || local === 'metadata';
}

const HOUSEKEEPING_ATTRIBUTES =
  /^(version|role|baseProfile|xml:space|data-.*|aria-.*|enable-background|overflow)$/;

/** Styles and values may point into the drawing only. */
function isHarmless(value: string): boolean {
  return !/[@\\]|expression|javascript:/i.test(value) && !/url\(\s*(?!['"]?#)/i.test(value);
}
