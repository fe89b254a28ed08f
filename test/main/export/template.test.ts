import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeGuideline } from '../../../main/export/compose/compose-guideline.ts';
import { loadDrawing } from '../../../main/export/docx/drawn-picture.ts';
import { writeDocx } from '../../../main/export/docx/write-docx.ts';
import { paragraph } from '../../../main/export/guideline-tree.ts';
import { writeHtml } from '../../../main/export/html/write-html.ts';
import { type Look, NEUTRAL_LOOK } from '../../../main/export/look.ts';
import { writePdf } from '../../../main/export/pdf/write-pdf.ts';
import { lookOf } from '../../../main/export/template-content.ts';
import type { HeadingNumbering } from '../../../shared/templates/template.ts';
import { chapter, featureTree } from '../../helpers/feature-tree.ts';
import { buildRichSource } from '../../helpers/guideline-source.ts';
import { pngImage } from '../../helpers/images.ts';
import { fontsOf, hasPoppler, readPdf } from '../../helpers/poppler.ts';
import { parseXml, readParts } from '../../helpers/read-docx.ts';
import { definition, readExample, readZip, renamedFont } from '../../helpers/template-files.ts';

const LOOK = exampleLook();

function exampleLook(): Look {
  const { content } = readExample();
  if (!content) throw new Error('the example has a fault');
  return lookOf(content);
}

const guideline = (numbering: HeadingNumbering) => composeGuideline({ ...buildRichSource(), numbering });

describe('Word', () => {
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    await loadDrawing();
    parts = readParts(writeDocx(guideline('decimal'), null, LOOK));
  });

  test('has the colours and fonts of the look in its styles and in its theme', () => {
    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles).toContain('w:ascii="Georgia"');
    expect(styles).toContain('w:ascii="Verdana"');
    expect(styles).toContain('<w:color w:val="8A1C5B" w:themeColor="accent1"/>');
    expect(styles).not.toMatch(/Arial|0E6A66|EAF4F2/);
    const theme = parts.get('word/theme/theme1.xml') ?? '';
    parseXml(theme);
    expect(theme).toContain('<a:accent1><a:srgbClr val="8A1C5B"/></a:accent1>');
    expect(theme).toContain('<a:majorFont><a:latin typeface="Verdana"/>');
    expect(theme).toContain('<a:minorFont><a:latin typeface="Georgia"/>');
  });

  test('has the logo, described, the publisher and the lines of the cover', () => {
    const document = parts.get('word/document.xml') ?? '';
    const cover = document.slice(0, document.indexOf('TitleKind'));
    expect(cover).toContain('descr="Noordzee Fysiotherapie, een golf onder een zon"');
    expect(cover).toContain('Noordzee Fysiotherapie, Den Helder');
    expect(parts.get('word/footer2.xml')).toContain('Overnemen mag met bronvermelding');
    expect(document).toContain('<w:footerReference w:type="first"');
    expect(parts.get('word/footer1.xml')).toContain('Noordzee Fysiotherapie, Den Helder · ');
  });

  test.each([
    ['letters', 'w:numFmt w:val="upperLetter"', true],
    ['decimal', 'w:numFmt w:val="decimal"', true],
    ['none', null, false],
  ] as const)('numbers its headings by %s', (numbering, format, isTied) => {
    const own = readParts(writeDocx(guideline(numbering), null, { ...LOOK, numbering }));
    const headings = /<w:abstractNum w:abstractNumId="0">.*?<\/w:lvl>/.exec(
      own.get('word/numbering.xml') ?? '',
    )?.[0];
    if (format !== null) expect(headings).toContain(format);
    const heading = /w:styleId="Heading1".*?<\/w:style>/.exec(own.get('word/styles.xml') ?? '')?.[0];
    expect(heading?.includes('<w:numPr>')).toBe(isTied);
  });
});

describe('a web page', () => {
  const html = writeHtml(guideline('decimal'), LOOK);

  test('has the colours and fonts of the look as variables, in the dark as light as they must be', () => {
    const styles = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(styles).toContain('--read:"Georgia"');
    expect(styles).toMatch(/prefers-color-scheme:light\)\{:root\{[^}]*--accent:#8A1C5B/);
    expect(styles).toMatch(
      /screen and \(prefers-color-scheme:dark\)\{:root\{--accent:#(?!8A1C5B)[0-9A-F]{6}/,
    );
    const hash = createHash('sha256').update(styles).digest('base64');
    expect(html).toContain(`style-src &#39;sha256-${hash}&#39;`);
  });

  test('has the logo, the publisher and the lines of the cover on its title page', () => {
    const header = /<header>[\s\S]*?<\/header>/.exec(html)?.[0] ?? '';
    expect(header).toContain('alt="Noordzee Fysiotherapie, een golf onder een zon"');
    expect(header).toContain('data:image/svg+xml');
    expect(header).toContain('Noordzee Fysiotherapie, Den Helder');
    expect(header).toContain('Overnemen mag met bronvermelding');
  });

  test('without a look is as it was before there were any', () => {
    expect(writeHtml(guideline('letters'))).toBe(writeHtml(guideline('letters'), NEUTRAL_LOOK));
    expect(writeHtml(guideline('letters'))).not.toContain('class="publisher"');
  });
});

describe('the numbers of sections', () => {
  const numbers = (numbering: HeadingNumbering) =>
    guideline(numbering).body.flatMap(part =>
      part.kind === 'section' && part.role === 'chapter'
        ? [part.number, ...part.parts.flatMap(inner => (inner.kind === 'section' ? [inner.number] : []))]
        : [],
    );

  test('count on by letters, by figures or not at all', () => {
    const letters = numbers('letters');
    expect(letters.slice(0, 2)).toEqual(['A', 'A.1']);
    const figures = letters.map(number =>
      number.replace(/^[A-Z]/, letter => String(letter.charCodeAt(0) - 64)),
    );
    expect(numbers('decimal')).toEqual(figures);
    expect(numbers('none')).toEqual(letters.map(() => ''));
  });
});

describe.runIf(hasPoppler('the fonts of a PDF were not read back'))('a PDF', () => {
  test('is set in the fonts of the template, which has no others it needs', async () => {
    const { content } = readZip({
      'template.json': definition({
        colours: { accent: '#8A1C5B' },
        fonts: { text: 'Zonnebloem Tx', heading: 'Source Serif 4', files: ['a.ttf'] },
        logo: { file: 'logo.png', alt: 'Een vlak' },
        cover: { publisher: 'Uitgeverij', lines: ['Alle rechten voorbehouden'] },
      }),
      'a.ttf': renamedFont('Zonnebloem Tx'),
      'logo.png': pngImage(400, 100),
    });
    if (!content) throw new Error('the template has a fault');
    const tree = { ...featureTree(), body: [chapter('Kop', [paragraph('Lopende tekst')])] };
    const bytes = await writePdf(tree, { look: lookOf(content) });
    const fonts = fontsOf(bytes);
    expect(fonts.some(name => name.includes('SourceSerif4-SemiBold'))).toBe(true);
    expect(fonts.filter(name => name.includes('SourceSerif4-Regular'))).toEqual([]);
    const { text } = readPdf(bytes);
    expect(text).toContain('Uitgeverij');
    expect(text).toContain('Alle rechten voorbehouden');
  }, 120_000);
});
