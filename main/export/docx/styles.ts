import type { TFunction } from 'i18next';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import type { Look } from '../look.ts';
import { boxStyles } from './box-styles.ts';
import { LOOK } from './look.ts';
import { HEADING_HANG, HEADING_NUMBERING } from './numbering.ts';
import { characterStyle, paragraphStyle, size, spacing } from './style-xml.ts';
import { tableStyles } from './table-styles.ts';
import { ink, themeFont } from './theme.ts';
import { WORD_NAMESPACES, XML_HEAD } from './xml.ts';

/**
 * styles.xml: Word's own styles where it has one (so its menus, navigation and table of contents work) and a
 * few of ours under a name in the guideline's language. `locale` is the proofing language, e.g. "nl-NL"; `more` adds
 * styles that only some documents have.
 */
export function stylesXml(t: TFunction, locale: string, look: Look, more = ''): string {
  const parts = [
    defaults(locale, look),
    ...textStyles(look),
    ...headingStyles(t, look),
    ...titleStyles(t, look),
    ...contentsStyles(look),
    ...boxStyles(t, look),
    ...tableStyles(t, look),
    ...characterStyles(t, look),
    more,
  ];
  return `${XML_HEAD}<w:styles ${WORD_NAMESPACES}>${parts.join('')}</w:styles>`;
}

function defaults(locale: string, { colours, fonts }: Look): string {
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${themeFont('minor', fonts.text)}${ink('ink', colours)}${size(10)}` +
    `<w:lang w:val="${escapeMarkup(locale)}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${spacing(0, 0, 1.2)}</w:pPr></w:pPrDefault></w:docDefaults>`
  );
}

function textStyles({ colours }: Look): string[] {
  const list = (id: string, name: string) =>
    paragraphStyle(id, name, {
      basedOn: 'BodyText',
      paragraph: spacing(0, 2, 1.3),
    });
  return [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    paragraphStyle('BodyText', 'Body Text', {
      paragraph: `<w:widowControl/>${spacing(0, 7, 1.3)}`,
      quick: true,
    }),
    list('ListBullet', 'List Bullet'),
    list('ListNumber', 'List Number'),
    list('ListContinue', 'List Continue'),
    paragraphStyle('Quote', 'Quote', {
      basedOn: 'BodyText',
      paragraph: `<w:pBdr><w:left w:val="single" w:sz="12" w:space="11" w:color="${colours.line}"/></w:pBdr>${spacing(0, 7, 1.3)}<w:ind w:left="454" w:right="454"/>`,
      text: `<w:i/>${ink('quiet', colours)}`,
      quick: true,
    }),
    paragraphStyle('FootnoteText', 'footnote text', {
      paragraph: `${spacing(0, 2, 1.15)}<w:ind w:left="227" w:hanging="227"/>`,
      text: size(8.5),
    }),
    paragraphStyle('Header', 'header', {
      paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="5" w:color="${colours.line}"/></w:pBdr>${rightTab()}`,
      text: `${ink('quiet', colours)}${size(8)}`,
    }),
    paragraphStyle('Footer', 'footer', {
      paragraph: rightTab(),
      text: `${ink('quiet', colours)}${size(8)}`,
    }),
  ];
}

const HEADING_SIZES = [20, 14, 11.5, 10.5, 10, 10, 10, 10, 10];

function headingStyles(t: TFunction, { colours, fonts, numbering: numbers }: Look): string[] {
  return HEADING_SIZES.flatMap((points, index) => {
    const level = index + 1;
    const outline = `<w:outlineLvl w:val="${index}"/>`;
    const color = ink(level % 2 === 1 ? 'accent' : 'ink', colours);
    const text = `${themeFont('major', fonts.heading)}<w:b/>${color}${size(points)}`;
    const room = level === 1 ? spacing(0, 14, 1.1) : spacing(Math.max(12, 22 - 3 * level), 5, 1.1);
    const hang = numbers === 'none' ? 0 : (HEADING_HANG[index] ?? 0);
    const numbering =
      numbers === 'none'
        ? ''
        : `<w:numPr>${index === 0 ? '' : `<w:ilvl w:val="${index}"/>`}<w:numId w:val="${HEADING_NUMBERING}"/></w:numPr>`;
    const heading = paragraphStyle(`Heading${level}`, `heading ${level}`, {
      next: 'BodyText',
      paragraph: `<w:keepNext/><w:keepLines/>${level === 1 ? '<w:pageBreakBefore/>' : ''}${numbering}${room}<w:ind w:left="${hang}" w:hanging="${hang}"/>${outline}`,
      text,
      quick: true,
    });
    const inner = paragraphStyle(`InnerHeading${level}`, t('exports.styles.innerHeading', { level }), {
      basedOn: `Heading${level}`,
      next: 'BodyText',
      paragraph: `${level === 1 ? '<w:pageBreakBefore w:val="0"/>' : ''}<w:numPr><w:numId w:val="0"/></w:numPr>${spacing(11, 3, 1.1)}<w:ind w:left="0" w:firstLine="0"/>`,
      text: `${ink('ink', colours)}${size(Math.min(points, level === 1 ? 14 : 11.5))}`,
      quick: true,
      custom: true,
    });
    return [heading, inner];
  });
}

function titleStyles(t: TFunction, { colours, fonts, logo, cover }: Look): string[] {
  const custom = true;
  return [
    paragraphStyle('Title', 'Title', {
      paragraph: spacing(0, 20, 1.05),
      text: `${themeFont('major', fonts.heading)}<w:b/>${size(32)}`,
      quick: true,
    }),
    paragraphStyle('TitlePublisher', t('exports.styles.titlePublisher'), {
      paragraph: spacing(0, 6, 1.1),
      text: `${ink('quiet', colours)}${size(11)}`,
      custom,
    }),
    paragraphStyle('TitleNote', t('exports.styles.titleNote'), {
      paragraph: spacing(0, 3, 1.15),
      text: `${ink('quiet', colours)}${size(8.5)}`,
      custom,
    }),
    paragraphStyle('TitleKind', t('exports.styles.titleKind'), {
      // Without a logo above it, it stands lower on the page.
      paragraph: spacing(logo || cover.publisher ? 40 : 64, 8, 1.1),
      text: `<w:b/>${ink('accent', colours)}${size(13)}`,
      custom,
    }),
    paragraphStyle('TitleFact', t('exports.styles.titleFact'), {
      paragraph: `<w:tabs><w:tab w:val="left" w:pos="1701"/></w:tabs>${spacing(0, 3, 1.2)}<w:ind w:left="1701" w:hanging="1701"/>`,
      text: size(10.5),
      custom,
    }),
    paragraphStyle('TitleLabel', t('exports.styles.titleLabel'), {
      paragraph: `<w:keepNext/><w:pBdr><w:top w:val="single" w:sz="6" w:space="12" w:color="${colours.line}"/></w:pBdr>${spacing(26, 5, 1.1)}`,
      text: `<w:b/>${size(10.5)}`,
      custom,
    }),
    paragraphStyle('TitleItem', t('exports.styles.titleItem'), {
      paragraph: spacing(0, 1, 1.15),
      text: size(9.5),
      custom,
    }),
  ];
}

function contentsStyles({ colours, fonts }: Look): string[] {
  const hangs = [454, 624, 794];
  const entry = (level: number, left: number, paragraph: string, text: string) =>
    paragraphStyle(`TOC${level}`, `toc ${level}`, {
      next: 'Normal',
      paragraph: `<w:tabs><w:tab w:val="left" w:pos="${left + (hangs[level - 1] ?? 0)}"/><w:tab w:val="right" w:leader="dot" w:pos="${LOOK.textWidth}"/></w:tabs>${paragraph}<w:ind w:left="${left + (hangs[level - 1] ?? 0)}" w:hanging="${hangs[level - 1]}"/>`,
      text,
    });
  return [
    paragraphStyle('TOCHeading', 'TOC Heading', {
      next: 'Normal',
      paragraph: `<w:keepNext/><w:pageBreakBefore/>${spacing(0, 14, 1.1)}`,
      text: `${themeFont('major', fonts.heading)}<w:b/>${ink('accent', colours)}${size(20)}`,
    }),
    entry(1, 0, spacing(9, 3, 1.15), '<w:b/>'),
    entry(2, 454, spacing(0, 3, 1.15), ''),
    entry(3, 1078, spacing(0, 2, 1.15), `${ink('quiet', colours)}`),
  ];
}

function characterStyles(t: TFunction, { colours }: Look): string[] {
  const symbol = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map(kind => `w:${kind}="${LOOK.symbolFont}"`).join(' ');
  return [
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    characterStyle('FootnoteReference', 'footnote reference', '<w:vertAlign w:val="superscript"/>'),
    characterStyle('Hyperlink', 'Hyperlink', `${ink('accent', colours)}<w:u w:val="single"/>`),
    characterStyle('Certainty', t('exports.styles.certainty'), `<w:rFonts ${symbol}/>`, true),
    characterStyle('BoxLabel', t('exports.styles.boxLabel'), `<w:b/>${ink('accent', colours)}`, true),
    characterStyle(
      'ExampleLabel',
      t('exports.styles.exampleLabel'),
      `<w:b w:val="0"/>${ink('warn', colours)}${size(8.5)}<w:shd w:val="clear" w:color="auto" w:fill="${colours.warnSoft}"/>`,
      true,
    ),
  ];
}

function rightTab(): string {
  return `<w:tabs><w:tab w:val="right" w:pos="${LOOK.textWidth}"/></w:tabs>`;
}
