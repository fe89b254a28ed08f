import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CitationPrinter } from '../../../main/export/citations.ts';
import { composeGuideline, listReferenceTargets } from '../../../main/export/compose/compose-guideline.ts';
import { loadDrawing } from '../../../main/export/docx/drawn-picture.ts';
import { writeDocx } from '../../../main/export/docx/write-docx.ts';
import type { GuidelineSource } from '../../../main/export/guideline-source.ts';
import { writeHtml } from '../../../main/export/html/write-html.ts';
import { orderOutline } from '../../../shared/documents.ts';
import type { NodeJson } from '../../../shared/live.ts';
import { textBuilder } from '../../../shared/text/build.ts';
import { buildSource, recommendation, section } from '../../helpers/guideline-source.ts';
import { pngImage } from '../../helpers/images.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><text x="9" y="50">n = 12</text></svg>';

let counter = 0;
const b = textBuilder(() => `b${counter++}`);
const item = (referenceId: string) => ({ referenceId, locator: '', prefix: '', suffix: '' });

const table = b.table('Uitkomsten', ['A'], ['x']);
const figure = b.figure({ image: 'i1', alt: 'Stroomschema van de selectie', caption: 'Selectie', width: 50 });
const live = b.live('outcomes', 'q1');
const shown = textBuilder(() => null);

/** A section that refers forwards to what only comes in the second. */
function source(fields: Partial<GuidelineSource> = {}): GuidelineSource {
  const rest = [table, figure, live, b.live('outcomes', 'gone'), b.figure({ alt: '', caption: '' })];
  return buildSource({
    outline: orderOutline([section('s1', 'Een', { position: 1 }), section('s2', 'Twee', { position: 2 })]),
    bodies: new Map([
      [
        's1',
        b.doc(
          b.paragraph(
            b.reference('table', String(table.attrs.id)),
            ' ',
            b.reference('table', String(live.attrs.id)),
            ' ',
            b.reference('figure', String(figure.attrs.id)),
            ' ',
            b.reference('section', 's2'),
            ' ',
            b.reference('table', 'gone'),
            ' ',
            b.citation(item('r1'), item('r2')),
            b.abbreviation('MRI', 'magnetic resonance imaging'),
          ),
        ),
      ],
      ['s2', b.doc(...rest)],
    ]),
    live: [
      {
        kind: 'outcomes',
        ref: 'q1',
        result: {
          blocks: [
            shown.table('Belang', ['B'], ['y']).toJSON() as NodeJson,
            shown.figure({ svg: SVG, alt: 'Drawn', caption: 'Getekend' }).toJSON() as NodeJson,
          ],
        },
      },
      { kind: 'outcomes', ref: 'gone', result: { missing: 'target-missing' } },
    ],
    images: [
      {
        id: 'i1',
        hash: 'h',
        mediaType: 'image/png',
        size: 1,
        width: 30,
        height: 20,
        name: 'x.png',
        origin: 'project',
      },
    ],
    imageBytes: new Map([['h', pngImage(30, 20)]]),
    ...fields,
  });
}

describe('HTML', () => {
  const html = writeHtml(composeGuideline(source()));

  it('gives references their number, also of what comes later, and a place to go to', () => {
    expect(html).toContain('<a href="#table_1">tabel 1</a> <a href="#table_2">tabel 2</a>');
    expect(html).toContain(
      '<a href="#figure_1">figuur 1</a> <a href="#doc_s2">paragraaf B</a> [verwijzing ?]',
    );
    for (const place of ['table_1', 'table_2', 'figure_1']) expect(html).toContain(`id="${place}"`);
  });

  it('holds pictures itself, each with its description', () => {
    expect(html).toMatch(/<img src="data:image\/png;base64,[^"]+" alt="Stroomschema van de selectie"/);
    expect(html).toMatch(/<img src="data:image\/svg\+xml,[^"]+" alt="Drawn"/);
    expect(html).toContain('img-src data:');
    expect(html).toContain('Figuur 2. Getekend');
  });

  it('says what is missing instead of leaving a hole', () => {
    expect(html).toContain('bestaat niet meer');
    expect(html).toContain('Figuur: nog zonder afbeelding.');
  });

  it('lists abbreviations, and explains one where it stands', () => {
    expect(html).toContain('<abbr title="magnetic resonance imaging">MRI</abbr>');
    expect(html).toContain('Gebruikte afkortingen');
  });

  it('prints what the citation style says, in reading order, with the list of sources', () => {
    const printer: CitationPrinter = citations => ({
      citations: citations.map((items, at) => ({
        text: `${at + 1}: ${items.map(one => one.referenceId).join()}`,
        raised: true,
        bookmark: 'sources',
      })),
      bibliography: [{ kind: 'raw', text: 'Foster 2018' }],
    });
    const cited = writeHtml(composeGuideline(source(), 'nl', printer));
    expect(html).toContain('[?]');
    expect(cited).toContain('<a href="#sources"><sup>1: r1,r2</sup></a>');
    expect(cited).toContain('Foster 2018');
  });
});

describe('Word', () => {
  it('has the pictures with description, drawings also as SVG, and bookmarks for references', async () => {
    await loadDrawing();
    const files = unzipSync(writeDocx(composeGuideline(source())));
    const text = (path: string) => new TextDecoder().decode(files[path]);
    const document = text('word/document.xml');
    expect(document).toContain('descr="Stroomschema van de selectie"');
    expect(document).toContain('w:name="table_2"');
    expect(document).toContain('<w:hyperlink w:anchor="figure_1"');
    expect(document).toMatch(/svgBlip[^>]*r:embed="rId\d+"/);
    expect(
      Object.keys(files)
        .filter(path => path.startsWith('word/media/'))
        .sort(),
    ).toEqual(['word/media/image1.png', 'word/media/image2.png', 'word/media/image2.svg']);
    expect(text('word/media/image2.svg')).toBe(SVG);
    expect([...(files['word/media/image2.png'] ?? [])].slice(1, 4)).toEqual([0x50, 0x4e, 0x47]);
    expect(text('[Content_Types].xml')).toContain('Extension="svg"');
  });
});

it('names everything a text can refer to', () => {
  const targets = listReferenceTargets(
    source({ recommendations: [recommendation('a', { documentId: 'none' })] }),
    'nl',
  );
  expect(targets.map(({ kind, label, title }) => `${kind} ${label} ${title}`)).toEqual([
    'section paragraaf A Een',
    'section paragraaf B Twee',
    'recommendation aanbeveling 1 Oefentherapie',
    'table tabel 1 Uitkomsten',
    'figure figuur 1 Selectie',
    'table tabel 2 Belang',
    'figure figuur 2 Getekend',
  ]);
});
