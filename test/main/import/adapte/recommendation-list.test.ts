import { describe, expect, it } from 'vitest';
import { simpleTable } from '../../../../main/export/compose/composition.ts';
import { writeTree } from '../../../../main/export/formats.ts';
import { TreeCounters } from '../../../../main/export/guideline-body.ts';
import { writeXlsx } from '../../../../main/export/spreadsheet/write-xlsx.ts';
import { readRecommendationList } from '../../../../main/import/adapte/read-recommendation-list.ts';
import { translator } from '../../../../shared/locales/translate.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, isPasted = false) => readRecommendationList(bytes(text), 'lijst', isPasted);
const HEADER = ['Nr.', 'Recommendation', 'Strength', 'Quality of evidence', 'Key question'];
const ROW = ['1.2.3', 'Consider exercise.', 'Conditional for', 'GRADE B', '4; Massage'];
const SAYS = {
  fields: {
    number: '1.2.3',
    wording: 'Consider exercise.',
    strength: 'conditional-for',
    certaintySaid: 'GRADE B',
  },
  questions: ['4', 'Massage'],
};

async function word(header: string[], rows: string[][]): Promise<Uint8Array> {
  const counters = new TreeCounters();
  const table = simpleTable({ t: translator('en'), counters }, 'Tabel', header, rows);
  const tree = {
    language: 'en' as const,
    textLanguage: 'en' as const,
    titlePage: {
      kind: '',
      title: 'T',
      facts: [],
      version: '',
      date: '',
      exportedAt: '2026-01-01T00:00:00.000Z',
      organisationsTitle: '',
      organisations: [],
    },
    contentsTitle: '',
    body: [table],
    footnotes: [],
  };
  return (await writeTree('docx', 'x', () => tree)).bytes;
}

describe('a table of source recommendations', () => {
  it.each([
    ['CSV', () => bytes([HEADER, ROW].map(row => row.map(cell => `"${cell}"`).join(';')).join('\n'))],
    [
      'XLSX',
      () => writeXlsx([{ name: 'A', columns: HEADER.map(title => ({ title, width: 9 })), rows: [ROW] }]),
    ],
    ['DOCX', () => word(HEADER, [ROW])],
    [
      'HTML',
      () =>
        bytes(
          `<html><body><p>Before</p><table>${[HEADER, ROW]
            .map(row => `<tr>${row.map(cell => `<td><p>${cell}</p></td>`).join('')}</tr>`)
            .join('')}</table><script>alert(1)</script></body></html>`,
        ),
    ],
  ])('says the same in %s', async (_, make) => {
    const { rows, rejected } = readRecommendationList(await make(), 'lijst');
    expect(rejected).toEqual([]);
    expect(rows).toMatchObject([SAYS]);
  });

  it('knows its columns in three languages and keeps grades it does not know as words of the source', () => {
    const dutch = read('Aanbeveling;Sterkte;Zekerheid;Taal\nOverweeg oefenen.;Graad A;⊕⊕◯◯ laag;Nederlands');
    expect(dutch.rows[0]?.fields).toMatchObject({
      strength: null,
      strengthSaid: 'Graad A',
      certainty: 'low',
      language: 'nl',
    });
    const french = read('Recommandation;Force;Niveau de preuve\nEnvisagez;Forte pour;B');
    expect(french.rows[0]?.fields).toMatchObject({ wording: 'Envisagez', certaintySaid: 'B' });
  });

  it('carries what a merged cell says into every row beside it', () => {
    const html =
      '<table><tr><th>Onderwerp</th><th>Aanbeveling</th></tr><tr><td rowspan="2">Oefenen</td><td>Een</td></tr><tr><td>Twee</td></tr></table>';
    expect(read(html).rows.map(({ topic, fields }) => [topic, fields.wording])).toEqual([
      ['Oefenen', 'Een'],
      ['Oefenen', 'Twee'],
    ]);
  });

  it('names the rows it cannot read, and refuses a file without a row of titles', () => {
    const { rows, rejected } = read(
      `Nummer;Aanbeveling;Taal\n1;;en\n2;Goed;Klingon\n3;${'x'.repeat(10_001)};en\n4;Goed;en`,
    );
    expect(rows.map(({ row }) => row)).toEqual([5]);
    expect(rejected).toEqual([
      { row: 2, reason: 'wording-missing', value: '1' },
      { row: 3, reason: 'language-unknown', value: 'Klingon' },
      { row: 4, reason: 'too-long', value: 'wording' },
    ]);
    expect(() => read('een;twee\ndrie;vier')).toThrow('import-no-table');
    expect(() => read('')).toThrow('import-unreadable');
  });
});

describe('pasted recommendations without a row of titles', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'one a line',
      '1.2.3 Consider exercise.\nR4. Do not offer TENS.\nLet people move.',
      [
        ['1.2.3', 'Consider exercise.'],
        ['R4', 'Do not offer TENS.'],
        ['', 'Let people move.'],
      ],
    ],
    [
      'a number of weeks is no number',
      '2 weeks of rest is too long.\n3) Keep moving.',
      [
        ['', '2 weeks of rest is too long.'],
        ['3', 'Keep moving.'],
      ],
    ],
    [
      'one a paragraph',
      '1.1 Offer exercise\n- in a group\n\n1.2 Offer advice',
      [
        ['1.1', 'Offer exercise\n- in a group'],
        ['1.2', 'Offer advice'],
      ],
    ],
    [
      'cells without titles',
      '1.1\tOffer exercise to all\tstrong\n1.2\tOffer advice\tweak',
      [
        ['1.1', 'Offer exercise to all'],
        ['1.2', 'Offer advice'],
      ],
    ],
  ])('are read as %s', (_, text, expected) => {
    expect(read(text, true).rows.map(({ fields }) => [fields.number, fields.wording])).toEqual(expected);
  });
});
