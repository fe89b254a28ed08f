import { describe, expect, test } from 'vitest';
import { printUnknown } from '../../../main/export/citations.ts';
import { composeModule } from '../../../main/export/compose/compose-module.ts';
import { writeDocx } from '../../../main/export/docx/write-docx.ts';
import { listSections, type Part } from '../../../main/export/guideline-tree.ts';
import { buildRichSource } from '../../helpers/guideline-source.ts';
import { parseXml, readParagraphs, readParts } from '../../helpers/read-docx.ts';

const source = buildRichSource();
const compose = (module: string | null) =>
  composeModule(source, { language: 'nl', printer: printUnknown, module });
const kinds = (parts: readonly Part[]) => parts.map(({ kind }) => kind);

describe('a module', () => {
  test.each([
    ['its number', 'c.1'],
    ['its id', 's-exercise'],
    ['the key question it answers', '4'],
  ])('is found by %s', (_, module) => {
    expect(compose(module).titlePage.title).toBe('Oefentherapie');
  });

  test('holds the section with its recommendations, its question and its text, under its own number', () => {
    const [section, ...others] = compose('C.1').body;
    expect(others).toEqual([]);
    expect(section).toMatchObject({ kind: 'section', number: 'C.1', level: 1 });
    expect(section?.kind === 'section' && kinds(section.parts)).toEqual([
      'recommendation',
      'recommendation',
      'question',
      'paragraph',
    ]);
  });

  test('holds all that stands below it, and nothing else', () => {
    const { body, titlePage } = compose('B');
    expect(listSections(body).map(({ number, level }) => [number, level])).toEqual([
      ['B', 1],
      ['B.1', 2],
      ['B.1.1', 3],
    ]);
    expect(titlePage.facts[0]).toEqual({ label: 'Richtlijn', value: 'Lage rugpijn' });
  });

  test.each([null, '', 'Z', '7', '99'])('%j names none, and those there are are named', module => {
    expect(() => compose(module)).toThrow(
      expect.objectContaining({
        code: 'module-missing',
        params: expect.objectContaining({ known: expect.stringContaining('A, A.1') }),
      }),
    );
  });

  test('keeps its numbers in Word, which would begin at A', () => {
    const xml = readParts(writeDocx(compose('B'))).get('word/document.xml') ?? '';
    const headings = readParagraphs(parseXml(xml)).filter(({ style }) => /^Heading\d$/.test(style));
    expect(headings.map(({ text }) => text)).toEqual([
      'B Diagnostisch proces',
      'B.1 Anamnese',
      'B.1.1 Rode vlaggen & alarmsignalen <spoed>',
    ]);
    expect(xml.match(/<w:numId w:val="0"\/>/g)).toHaveLength(3);
  });
});
