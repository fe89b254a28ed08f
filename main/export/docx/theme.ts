import { mix } from '../../../shared/templates/colours.ts';
import type { ColourName } from '../../../shared/templates/template.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import type { Look } from '../look.ts';
import { XML_HEAD } from './xml.ts';

/** Where Word keeps the colours of the look: under these names they stand in its menus. */
const THEME_COLOURS = {
  ink: 'text1',
  quiet: 'text2',
  accent: 'accent1',
  warn: 'accent2',
} as const satisfies {
  [name in ColourName]?: string;
};

/** The colour of words, by the theme; who changes the theme in Word changes all of them. */
export function ink(name: keyof typeof THEME_COLOURS, colours: Look['colours']): string {
  return `<w:color w:val="${colours[name]}" w:themeColor="${THEME_COLOURS[name]}"/>`;
}

/** The font of headings (major) or of text (minor), by the theme and by name for readers without themes. */
export function themeFont(role: 'major' | 'minor', name: string): string {
  const font = escapeMarkup(name);
  const named = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map(kind => `w:${kind}="${font}"`).join(' ');
  const themed = `w:asciiTheme="${role}HAnsi" w:hAnsiTheme="${role}HAnsi" w:eastAsiaTheme="${role}EastAsia" w:cstheme="${role}Bidi"`;
  return `<w:rFonts ${named} ${themed}/>`;
}

/** theme1.xml: the fonts and colours of the look as Word offers them to who goes on writing. */
export function themeXml({ name, colours, fonts }: Look): string {
  const { ink: text, quiet, sunken, accent, warn } = colours;
  const palette = [
    ['dk1', text],
    ['lt1', 'FFFFFF'],
    ['dk2', quiet],
    ['lt2', sunken],
    ['accent1', accent],
    ['accent2', warn],
    ['accent3', mix(accent, 'FFFFFF', 0.4)],
    ['accent4', mix(accent, '000000', 0.3)],
    ['accent5', mix(warn, 'FFFFFF', 0.4)],
    ['accent6', quiet],
    ['hlink', accent],
    ['folHlink', mix(accent, quiet, 0.5)],
  ].map(([role, colour]) => `<a:${role}><a:srgbClr val="${colour}"/></a:${role}>`);
  const called = `name="${escapeMarkup(name)}"`;
  const font = (role: 'major' | 'minor', face: string) => {
    const named = escapeMarkup(face);
    return `<a:${role}Font><a:latin typeface="${named}"/><a:ea typeface="${named}"/><a:cs typeface="${named}"/></a:${role}Font>`;
  };
  return (
    `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ${called}><a:themeElements>` +
    `<a:clrScheme ${called}>${palette.join('')}</a:clrScheme>` +
    `<a:fontScheme ${called}>${font('major', fonts.heading)}${font('minor', fonts.text)}</a:fontScheme>` +
    `<a:fmtScheme ${called}>${FORMATS}</a:fmtScheme></a:themeElements></a:theme>`
  );
}

/** Forms of drawn shapes. The schema asks for three of each; no shape is drawn. */
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const FORMATS =
  `<a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${[6350, 12700, 19050].map(width => `<a:ln w="${width}">${FILL}</a:ln>`).join('')}</a:lnStyleLst>` +
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst>`;
