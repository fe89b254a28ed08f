import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReferenceFile } from '../../../../main/import/references/read-reference-file.ts';
import type { FileReading } from '../../../../main/import/references/reading.ts';
import { nameText } from '../../../../shared/references/names.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/references');

function read(name: string) {
  return readReferenceFile(readFileSync(join(FIXTURES, name)), name);
}

function readable(name: string): FileReading {
  const reading = read(name);
  if ('fault' in reading) throw new Error(`${name}: ${reading.fault}`);
  return reading;
}

function text(content: string): FileReading {
  const reading = readReferenceFile(new TextEncoder().encode(content), 'text');
  if ('fault' in reading) throw new Error(reading.fault);
  return reading;
}

/** Each exporter's file with what is in it: records, and the damaged ones by number, line and reason. */
const FILES: readonly [file: string, format: string, records: number, faults: string[], database: string][] =
  [
    ['pubmed.nbib', 'nbib', 3, ['3@54 no-title'], 'PubMed'],
    ['pubmed-abstract.txt', 'pubmed-text', 2, ['3@36 not-a-record'], 'PubMed'],
    ['pubmed-summary.txt', 'pubmed-text', 2, [], 'PubMed'],
    ['embase.ris', 'ris', 2, [], 'Embase'],
    ['ovid-medline.ris', 'ris', 3, [], 'MEDLINE'],
    ['cochrane.txt', 'cochrane-text', 3, ['4@43 no-title'], 'Cochrane Library'],
    ['cochrane.ris', 'ris', 1, [], 'Cochrane Library'],
    ['web-of-science.txt', 'web-of-science', 2, ['3@44 no-title'], 'Web of Science'],
    ['web-of-science.ris', 'ris', 1, [], 'Web of Science'],
    ['scopus.ris', 'ris', 2, [], 'Scopus'],
    ['scopus.csv', 'csv', 1, ['2@3 no-title'], 'Scopus'],
    ['psycinfo.ris', 'ris', 1, [], 'PsycINFO'],
    ['zotero.bib', 'bibtex', 3, ['3@27 not-closed', '5@35 no-fields'], ''],
    ['zotero.json', 'csl-json', 3, ['3@4 broken-json', '4@5 no-title'], 'PubMed'],
    ['mendeley.bib', 'bibtex', 1, [], ''],
    ['endnote.xml', 'endnote-xml', 2, ['3@4 broken-xml', '4@5 no-title', '5@6 not-closed'], 'MEDLINE'],
    ['endnote-utf16.ris', 'ris', 1, [], ''],
    ['rayyan.ris', 'ris', 1, [], ''],
    ['rayyan.csv', 'csv', 2, [], ''],
    ['covidence.csv', 'csv', 1, [], ''],
    ['covidence.ris', 'ris', 1, [], ''],
    ['old-mac.ris', 'ris', 2, [], ''],
    ['damaged.ris', 'ris', 3, ['2@7 no-title', '3@12 no-type', '5@27 control-characters'], ''],
  ];

describe('files as exporters write them', () => {
  it.each(FILES)('%s', (file, format, records, faults, database) => {
    const reading = readable(file);
    expect(reading.format).toBe(format);
    expect(reading.records).toHaveLength(records);
    expect(reading.faults.map(fault => `${fault.record}@${fault.line} ${fault.reason}`)).toEqual(faults);
    expect(reading.records[0]?.database).toBe(database);
  });

  it('the publications of the included studies of a RevMan 5 file', () => {
    const reading = readable('../evidence/review.rm5');
    expect(reading.format).toBe('revman');
    expect(reading.records.map(({ line, fields }) => [line, fields.title, fields.year])).toEqual([
      [12, 'Oefenen: eerste uitkomsten', 2000],
      [13, 'Exercise for low back pain: a made-up randomised trial', 2001],
      [17, 'Graded activity in primary care: another made-up trial', 2005],
    ]);
    expect(reading.records[2]?.fields.authors).toEqual([{ family: 'Béranger', given: 'E.' }]);
  });

  it.each([
    ['empty.ris', 'file-empty'],
    ['not-references.txt', 'format-unknown'],
    ['endnote-hostile.xml', 'doctype'],
  ])('refuses %s: %s', (file, fault) => {
    expect(read(file)).toEqual({ fault });
  });

  it.each(
    FILES.filter(
      ([file]) =>
        !/old-mac|utf16|damaged|cochrane|web-of-science.ris|psycinfo|scopus.csv|covidence/.test(file),
    ),
  )('reads one and the same trial out of %s', file => {
    const [first] = readable(file).records;
    expect(first?.fields).toMatchObject({
      type: 'article',
      year: 2019,
      volume: '65',
      issue: '1',
      pages: '12-20',
    });
    expect(first?.fields.title).toMatch(
      /^Invented trial of graded walking for people with persistent low back pain: a randomised controlled trial$/i,
    );
    const families = first?.fields.authors.map(author => nameText(author).split(',')[0]);
    expect(families?.slice(0, 2)).toEqual(['Voorbeeld', 'de Proef']);
  });
});

describe('oddities', () => {
  it('keeps diacritics of Windows-1252, and lines that go on', () => {
    const [first, second, third] = readable('ovid-medline.ris').records;
    expect(first?.fields.abstract).toBe(
      'Café naïve – first line of the abstract that goes on over three lines.',
    );
    expect(first?.fields.keywords).toEqual(['Walking', 'Low Back Pain/th [Therapy]', 'Humans']);
    expect(second?.fields).toMatchObject({
      title: 'Étude inventée sur la lombalgie',
      pages: 'S45',
      monthDay: '05-02',
    });
    expect(third?.fields.authors.map(nameText)).toEqual(['Peeters, Jan', 'Claes, An', 'Maes, Wim']);
  });

  it('reads a file of which one line alone is no UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('TY  - JOUR\nTI  - Eén titel\nAU  - Müller, Zoë\nN1  - '),
      Buffer.from([0xe9]),
      Buffer.from(' gemengd\nER  - \n'),
    ]);
    const reading = readReferenceFile(bytes, 'x');
    if ('fault' in reading) throw new Error(reading.fault);
    expect(reading.records[0]?.fields).toMatchObject({ title: 'Eén titel', note: 'é gemengd' });
  });

  it('takes repeated tags once, and small and oddly spaced ones too', () => {
    const [small, doubled, last] = readable('damaged.ris').records;
    expect(small?.fields).toMatchObject({ title: 'Tags in small letters', year: 2005 });
    expect(doubled?.fields.authors).toHaveLength(1);
    expect(doubled?.fields.doi).toBe('10.5555/ABC.1');
    expect(last?.fields.title).toBe('The end without its end');
    expect(text('TY-JOUR\nTI - Odd\nAU  -Jansen, P.\nER -').records[0]?.fields).toMatchObject({
      title: 'Odd',
      authors: [{ family: 'Jansen', given: 'P.' }],
    });
  });

  it('does not take a line of prose for a tag', () => {
    const [record] = text(
      'TY  - JOUR\nTI  - T\nAB  - Fear of movement\nis - was it - a barrier\nER  - ',
    ).records;
    expect(record?.fields.abstract).toBe('Fear of movement is - was it - a barrier');
  });

  it('keeps what no field holds by the exporter’s own tag', () => {
    const [record] = text('TY  - JOUR\nTI  - T\nC1  - one\nC1  - two\nER  - ').records;
    expect(record?.extra).toEqual({ C1: ['one', 'two'] });
  });

  it('takes a registration and a conference abstract for what they are', () => {
    expect(readable('cochrane.txt').records.map(record => record.fields.type)).toEqual([
      'article',
      'article',
      'trial',
    ]);
    expect(readable('embase.ris').records[1]?.fields.type).toBe('conference');
  });

  it('reads LaTeX, abbreviations and groups', () => {
    const [, book, last] = readable('zotero.bib').records;
    expect(book?.fields).toMatchObject({
      title: 'Handboek Kinesitherapie & revalidatie',
      authors: [{ name: 'Wetenschappelijke Vereniging Voorbeeld' }],
    });
    expect(last?.fields).toMatchObject({ title: 'Naïve café and ça', container: 'Spine Examples' });
    expect(last?.fields.authors).toEqual([
      { family: 'van Voorbeeld', given: 'Maurits' },
      { family: 'Smith', given: 'John Jr.' },
    ]);
  });

  it('puts a title of several styles together', () => {
    expect(readable('endnote.xml').records[0]?.fields.title).toContain(
      'people with persistent low back pain',
    );
  });

  it('goes through a deeply nested record without falling over', () => {
    const deep = `<xml><records><record>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}<ref-type>17</ref-type><titles><title>x</title></titles></record></records></xml>`;
    expect(text(deep).faults).toEqual([{ record: 1, line: 1, reason: 'broken-xml' }]);
  });

  it('rejects a field no publication has, alone', () => {
    const reading = text(`TY  - JOUR\nTI  - ${'x'.repeat(6000)}\nER  - \nTY  - JOUR\nTI  - Fine\nER  - `);
    expect(reading.records.map(record => record.fields.title)).toEqual(['Fine']);
    expect(reading.faults).toEqual([{ record: 1, line: 1, reason: 'too-long' }]);
  });
});
