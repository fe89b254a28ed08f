import { describe, expect, test } from 'vitest';
import { composeGuideline } from '../../../main/export/compose/compose-guideline.ts';
import { loadDrawing } from '../../../main/export/docx/drawn-picture.ts';
import { writeDocx } from '../../../main/export/docx/write-docx.ts';
import { orderOutline } from '../../../shared/documents.ts';
import { LANGUAGES } from '../../../shared/project.ts';
import { featureTree } from '../../helpers/feature-tree.ts';
import {
  body,
  buildProject,
  buildRichSource,
  buildSource,
  section,
  text,
} from '../../helpers/guideline-source.ts';
import { attributes, findAll, parseXml, readParagraphs, readParts } from '../../helpers/read-docx.ts';

const source = buildRichSource();
const bytes = writeDocx(composeGuideline(source));
const parts = readParts(bytes);
const part = (path: string) => parseXml(parts.get(path) ?? '');
const document = part('word/document.xml');
const paragraphs = readParagraphs(document);
const styleOf = (words: string) => paragraphs.find(paragraph => paragraph.text.includes(words))?.style;

describe('the package', () => {
  test.each([...parts.keys()])('%s is well-formed', path => {
    expect(() => part(path)).not.toThrow();
  });
  test('every relationship leads to a part or a checked web address', () => {
    for (const path of [...parts.keys()].filter(name => name.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      for (const { attributes: relation } of findAll(part(path), 'Relationship'))
        if (relation.TargetMode === 'External') expect(relation.Target).toMatch(/^(https?|mailto):/);
        else expect([...parts.keys()]).toContain(`${folder}${relation.Target}`);
    }
  });
  test.each(['document', 'footnotes', 'header1', 'footer1'])('%s uses only ids that exist', name => {
    const xml = part(`word/${name}.xml`);
    const styles = new Set(attributes(part('word/styles.xml'), 'w:style', 'w:styleId'));
    const numbers = new Set(attributes(part('word/numbering.xml'), 'w:num', 'w:numId'));
    for (const kind of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
      for (const id of attributes(xml, kind)) expect(styles).toContain(id);
    for (const id of attributes(xml, 'w:numId')) expect(numbers).toContain(id);
    const rels = parts.get(`word/_rels/${name}.xml.rels`);
    const relations = rels === undefined ? [] : attributes(parseXml(rels), 'Relationship', 'Id');
    for (const link of findAll(xml, 'w:hyperlink')) {
      const id = link.attributes['r:id'];
      if (id !== undefined) expect(relations).toContain(id);
    }
  });
  test('styles build on styles that exist, and numbering on numbering', () => {
    const styles = part('word/styles.xml');
    const ids = attributes(styles, 'w:style', 'w:styleId');
    expect(new Set(ids).size).toBe(ids.length);
    for (const kind of ['w:basedOn', 'w:next'])
      for (const id of attributes(styles, kind)) expect(ids).toContain(id);
    const numbering = part('word/numbering.xml');
    const abstract = attributes(numbering, 'w:abstractNum', 'w:abstractNumId');
    for (const id of attributes(numbering, 'w:abstractNumId')) expect(abstract).toContain(id);
  });
  test('equal sources give equal bytes in every time zone', () => {
    const zone = process.env.TZ;
    try {
      for (const other of ['Pacific/Kiritimati', 'America/Anchorage']) {
        process.env.TZ = other;
        expect(writeDocx(composeGuideline(buildRichSource()))).toEqual(bytes);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
  test.each(LANGUAGES)('proofing language and labels in %s', language => {
    const written = readParts(
      writeDocx(composeGuideline(buildRichSource({ project: buildProject({ language }) }))),
    );
    const locale = { nl: 'nl-NL', fr: 'fr-BE', en: 'en-GB' }[language];
    expect(attributes(parseXml(written.get('word/styles.xml') ?? ''), 'w:lang')).toEqual([locale]);
    expect(written.get('docProps/core.xml')).toContain(`<dc:language>${locale}</dc:language>`);
    const label = { nl: 'Aanbeveling 1: ', fr: 'Recommandation 1 : ', en: 'Recommendation 1: ' }[language];
    expect(written.get('word/document.xml')).toContain(label);
  });
});

describe('the text', () => {
  test('headings have Word styles, inner headings stay unnumbered', () => {
    const headings = paragraphs.filter(({ style }) => /Heading\d/.test(style));
    expect(headings.slice(0, 7)).toEqual([
      { style: 'Heading1', text: 'Inleiding' },
      { style: 'Heading2', text: 'Aanleiding en doel' },
      { style: 'InnerHeading3', text: 'Aanleiding' },
      { style: 'InnerHeading3', text: 'Werkwijze' },
      { style: 'Heading2', text: 'Voor wie is deze richtlijn?' },
      { style: 'Heading1', text: 'Diagnostisch proces' },
      { style: 'Heading2', text: 'Anamnese' },
    ]);
  });
  test('the contents list numbers, titles and a page for every section, linked to bookmarks', () => {
    const entries = paragraphs.filter(({ style }) => /^TOC\d/.test(style));
    expect(entries).toHaveLength(13);
    expect(entries[5]?.text).toMatch(/^B\.1\.1Rode vlaggen & alarmsignalen <spoed>\d+$/);
    const bookmarks = attributes(document, 'w:bookmarkStart', 'w:name');
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    expect(new Set(attributes(document, 'w:bookmarkStart', 'w:id')).size).toBe(bookmarks.length);
    for (const link of findAll(document, 'w:hyperlink'))
      if (link.attributes['w:anchor'] !== undefined) expect(bookmarks).toContain(link.attributes['w:anchor']);
    const fields = findAll(document, 'w:fldChar').map(field => field.attributes['w:fldCharType']);
    const count = (type: string) => fields.filter(field => field === type).length;
    expect(count('begin')).toBe(count('end'));
    expect(count('begin')).toBe(count('separate'));
  });
  test('boxes carry their styles', () => {
    expect(styleOf('Uitgangsvraag 4: Worden')).toBe('Question');
    expect(styleOf('Aanbeveling 1: Oefentherapie als eerste keus')).toBe('RecommendationTitle');
    expect(styleOf('⊕⊕⊕◯ redelijk')).toBe('RecommendationGrade');
    expect(styleOf('Bied oefentherapie aan als eerste keus')).toBe('Recommendation');
    expect(styleOf('de voorkeur van de patiënt')).toBe('Recommendation');
    expect(styleOf('kan niet worden gelezen')).toBe('NoticeWarning');
    expect(styleOf('"onbekend"')).toBe('RawText');
  });
  test('hostile text stays text, without characters XML cannot hold', () => {
    expect(paragraphs.map(({ text: words }) => words)).toContain(
      '</w:t>&<script>alert("x")</script>��� ]]> {{count}} $t(key) \'"',
    );
    expect(styleOf('Évaluation de l’état général : « dégradé », œdème, cœur.')).toBe('BodyText');
  });
  test('each ordered list starts at its own number', () => {
    const starts = attributes(part('word/numbering.xml'), 'w:startOverride');
    expect(starts).toEqual(['1', '3', '1']);
  });
  test('nested lists have their level', () => {
    const levels = findAll(document, 'w:p')
      .filter(paragraph => /^(recente|pijneducatie|graded)/.test(paragraph.text))
      .map(paragraph => attributes(paragraph, 'w:ilvl')[0]);
    expect(levels).toEqual(['0', '1', '2']);
  });
  test('merged cells: every row covers the whole grid', () => {
    const [table] = findAll(document, 'w:tbl');
    if (table === undefined) throw new Error('The document has a table');
    const rows = findAll(table, 'w:tr');
    for (const row of rows) {
      const spans = findAll(row, 'w:tc').map(cell => Number(attributes(cell, 'w:gridSpan')[0] ?? 1));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(4);
    }
    expect(rows.map(row => findAll(row, 'w:tblHeader').length)).toEqual([1, 1, 0, 0, 0]);
    expect(attributes(table, 'w:vMerge')).toEqual(['restart', 'restart', '', '', 'restart', '']);
    for (const cell of findAll(table, 'w:tc')) expect(cell.children.at(-1)?.name).toBe('w:p');
  });
  test('captions hold their number for readers that update no fields', () => {
    expect(paragraphs).toContainEqual({
      style: 'Caption',
      text: 'Tabel 1. Effect van oefentherapie per uitkomst',
    });
  });
  test('the number in a reference to a table or figure is a field on the number of its caption', async () => {
    await loadDrawing();
    const xml = readParts(writeDocx(featureTree())).get('word/document.xml') ?? '';
    expect(xml).toContain(' REF figure_91 \\h ');
    expect(xml).toMatch(/figuur <\/w:t>.*REF figure_91/);
    expect(xml).toMatch(/w:name="figure_91"\/>(?:(?!bookmarkEnd).)*SEQ Figuur/);
    expect(xml).toContain('w:anchor="nergens"');
  });

  test('footnotes: references and notes in the same order', () => {
    const notes = part('word/footnotes.xml');
    expect(attributes(document, 'w:footnoteReference', 'w:id')).toEqual(['1', '2']);
    expect(attributes(notes, 'w:footnote', 'w:id')).toEqual(['-1', '0', '1', '2']);
    expect(readParagraphs(notes).at(2)?.text).toBe('Gemeten in de huisartsenpraktijk; zie ook Nivel');
  });
  test('footer counts pages, header names the guideline', () => {
    expect(part('word/footer1.xml').text).toMatch(
      /concept 2 · 21 november 2026.*Pagina .*PAGE.*van .*NUMPAGES/,
    );
    expect(part('word/header1.xml').text).toContain('Lage rugpijn');
  });
});

test('an empty project gives a readable file', () => {
  const empty = readParts(writeDocx(composeGuideline(buildSource())));
  expect(
    readParagraphs(parseXml(empty.get('word/document.xml') ?? '')).map(({ text: words }) => words),
  ).toEqual([
    'Conceptrichtlijn',
    'Lage rugpijn',
    'Versieconcept 2',
    'Datum21 november 2026',
    'MethodeKNGF met ADAPTE, editie 2025',
  ]);
});

test('sections deeper than Word has headings keep the deepest style', () => {
  const rows = Array.from({ length: 12 }, (_, depth) =>
    section(`d${depth}`, `Diepte ${depth + 1}`, { parentId: depth === 0 ? null : `d${depth - 1}` }),
  );
  const bodies = new Map(rows.map(row => [row.id, body(text(`Tekst ${row.id}`))]));
  const deep = readParts(writeDocx(composeGuideline(buildSource({ outline: orderOutline(rows), bodies }))));
  const styles = readParagraphs(parseXml(deep.get('word/document.xml') ?? '')).filter(({ text: words }) =>
    words.startsWith('Diepte'),
  );
  expect(styles.map(({ style }) => style).slice(-4)).toEqual([
    'Heading9',
    'Heading9',
    'Heading9',
    'Heading9',
  ]);
});
