import { lightenFor, mix } from '../../../shared/templates/colours.ts';
import type { ColourName } from '../../../shared/templates/template.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';
import { type Look, NEUTRAL_LOOK } from '../look.ts';
import { addressOf } from './figure.ts';

/** The variable of the style sheet for each colour of the look. */
const VARIABLES: Record<ColourName, string> = {
  ink: '--ink',
  quiet: '--ink-2',
  line: '--line',
  sunken: '--sunken',
  accent: '--accent',
  accentSoft: '--accent-soft',
  warn: '--warn',
  warnSoft: '--warn-soft',
};

/** The ground of the page in the dark. */
const DARK = '16181A';

/** How much of the ground there is in a soft colour in the dark. */
const SOFT_SHARE = 0.8;

/** A logo is at most so wide and high, in pixels. */
const LOGO = { width: 254, height: 86 };

/**
 * What the look changes in the style sheet: the variables that differ from the neutral ones. In the dark the colours
 * with a meaning follow it, as light as they must be to be read; the others stay those of the page.
 */
export function lookSheet(look: Look): string {
  const { colours, fonts } = look;
  const isOwn = (name: ColourName) => colours[name] !== NEUTRAL_LOOK.colours[name];
  const light = (Object.keys(VARIABLES) as ColourName[])
    .filter(isOwn)
    .map(name => `${VARIABLES[name]}:#${colours[name]}`);
  const dark = (['accent', 'warn'] as const).filter(isOwn).flatMap(name => {
    const lighter = lightenFor(colours[name], DARK);
    return [`--${name}:#${lighter}`, `--${name}-soft:#${mix(lighter, DARK, SOFT_SHARE)}`];
  });
  const faces = [
    ...(fonts.text === NEUTRAL_LOOK.fonts.text ? [] : [`--read:"${fonts.text}",Arial,sans-serif`]),
    ...(fonts.heading === NEUTRAL_LOOK.fonts.heading ? [] : [`--ui:"${fonts.heading}",Arial,sans-serif`]),
  ];
  return [
    faces.length === 0 ? '' : `:root{${faces.join(';')}}\n`,
    light.length === 0 ? '' : `@media print,(prefers-color-scheme:light){:root{${light.join(';')}}}\n`,
    dark.length === 0 ? '' : `@media screen and (prefers-color-scheme:dark){:root{${dark.join(';')}}}\n`,
    look.logo === null ? '' : LOGO_SHEET,
    look.cover.publisher === '' ? '' : 'header .publisher{margin:0 0 18px;color:var(--ink-2)}\n',
    look.cover.lines.length === 0
      ? ''
      : 'header .cover{margin:28px 0 0;font-size:14px;line-height:1.5;color:var(--ink-2)}header .cover p{margin:0 0 4px}\n',
  ].join('');
}

/** A logo is made for white paper. */
const LOGO_SHEET = `header .logo{margin:0 0 20px}header .logo img{display:block;max-width:100%;height:auto}
@media screen and (prefers-color-scheme:dark){header .logo img{box-sizing:content-box;background:#fff;padding:10px 14px;border-radius:6px}}
`;

/** Logo and publisher, above the kind of document. */
export function printPublisher({ logo, cover, name }: Look): string {
  const publisher =
    cover.publisher === '' ? '' : element('p', { class: 'publisher' }, escapeMarkup(cover.publisher));
  if (logo === null) return publisher;
  const { picture, alt } = logo;
  const largest = picture.kind === 'drawing' ? Number.POSITIVE_INFINITY : 1;
  const scale = Math.min(largest, LOGO.width / picture.width, LOGO.height / picture.height);
  const size = {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  };
  const image = element('img', { src: addressOf(picture), alt: alt || name, ...size });
  return element('p', { class: 'logo' }, image) + publisher;
}

/** Copyright, disclaimer, contact: below what the title page says. */
export function printCoverLines({ cover }: Look): string {
  if (cover.lines.length === 0) return '';
  return element('div', { class: 'cover' }, ...cover.lines.map(line => element('p', {}, escapeMarkup(line))));
}
