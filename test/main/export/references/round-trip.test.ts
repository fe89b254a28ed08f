import { describe, expect, it } from 'vitest';
import { writeBibtex } from '../../../../main/export/references/write-bibtex.ts';
import { writeCslJson } from '../../../../main/export/references/write-csl-json.ts';
import { writeRis } from '../../../../main/export/references/write-ris.ts';
import { readReferenceText } from '../../../../main/import/references/read-reference-file.ts';
import { emptyFields, type ReferenceFields } from '../../../../shared/references/reference.ts';
import { labelledCorpus } from '../../../helpers/references.ts';

const FULL: ReferenceFields = {
  ...emptyFields(),
  type: 'article',
  title: 'Oefentherapie & pijn: 50 % minder {klachten}_na $5',
  shortTitle: 'Oefentherapie',
  authors: [
    { family: 'van Tulder', given: 'Maurits W.' },
    { family: 'Müller-Test', given: 'J.' },
    { name: 'Werkgroep Rug & Nek' },
  ],
  editors: [{ family: 'Redacteur', given: 'E.' }],
  year: 2019,
  monthDay: '03-14',
  container: 'Tijdschrift voor Ärzte',
  containerShort: 'T. Ärzte',
  volume: '12',
  issue: '3',
  pages: 'S12-S20',
  articleNumber: '',
  publisher: 'Uitgeverij # 1',
  place: 'Gent',
  edition: '2',
  doi: '10.5555/a_b(1)c',
  pmid: '90000001',
  pmcid: 'PMC9000001',
  isbn: '',
  issn: '1234-5678',
  url: 'https://example.org/a_b?x=1&y=2',
  language: 'nl',
  abstract: 'Een samenvatting met ≥ 3 tekens – en “aanhalingen”.',
  keywords: ['rug', 'nek'],
  note: 'Aantekening',
};

const FORMATS = [
  ['RIS', writeRis],
  ['BibTeX', writeBibtex],
  ['CSL-JSON', writeCslJson],
] as const;

function back(text: string): ReferenceFields[] {
  const reading = readReferenceText(text);
  if ('fault' in reading) throw new Error(reading.fault);
  expect(reading.faults).toEqual([]);
  return reading.records.map(record => record.fields);
}

describe('what is written is read back the same', () => {
  it.each(FORMATS)('%s: every field', (name, write) => {
    // Braces have a meaning in BibTeX and are left out of it.
    const title = name === 'BibTeX' ? FULL.title.replace(/[{}]/g, '') : FULL.title;
    expect(back(write([{ number: 1, fields: FULL }]))).toEqual([{ ...FULL, title }]);
  });

  it.each(FORMATS)('%s: a thousand invented records', (_, write) => {
    const records = labelledCorpus(1_000, 0.1, 7).records.map(fields => ({
      ...fields,
      // Readers take off a full stop at the end, and formats know no double spaces.
      title: fields.title.replace(/\s+/g, ' ').replace(/\.+$/, ''),
    }));
    const read = back(write(records.map((fields, at) => ({ number: at + 1, fields }))));
    expect(read).toHaveLength(records.length);
    const essence = ({
      title,
      authors,
      year,
      container,
      volume,
      issue,
      pages,
      doi,
      pmid,
      issn,
    }: ReferenceFields) => ({ title, authors, year, container, volume, issue, pages, doi, pmid, issn });
    expect(read.map(essence)).toEqual(records.map(essence));
  });

  it.each([
    'book',
    'chapter',
    'conference',
    'report',
    'thesis',
    'preprint',
    'trial',
    'web',
    'dataset',
  ] as const)('the type %s', type => {
    const fields = { ...emptyFields(), type, title: 'T', authors: [{ family: 'A', given: 'B.' }] };
    for (const [, write] of FORMATS) expect(back(write([{ number: 1, fields }]))[0]?.type).toBe(type);
  });
});
