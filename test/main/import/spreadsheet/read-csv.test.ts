import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../../../main/import/spreadsheet/read-spreadsheet.ts';

function rows(content: string | Buffer): string[][] {
  return readSpreadsheet(Buffer.from(content), 'a.csv').sheets[0]?.rows ?? [];
}

const CASES: readonly (readonly [name: string, content: string | Buffer, expected: string[][]])[] = [
  [
    'semicolons',
    'a;b\r\n1;2,5\r\n',
    [
      ['a', 'b'],
      ['1', '2,5'],
    ],
  ],
  [
    'commas',
    'a,b\n1,2.5',
    [
      ['a', 'b'],
      ['1', '2.5'],
    ],
  ],
  [
    'tabs',
    'a\tb, c\n1\t2',
    [
      ['a', 'b, c'],
      ['1', '2'],
    ],
  ],
  [
    'old Mac line ends',
    'a;b\r1;2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['one column', 'naam\nJansen\n', [['naam'], ['Jansen']]],
  [
    'commas within quotes',
    '"a,b";c\n"d,e";f',
    [
      ['a,b', 'c'],
      ['d,e', 'f'],
    ],
  ],
  [
    'line breaks within quotes',
    'a;b\n"x\r\ny";"zei ""ja"""',
    [
      ['a', 'b'],
      ['x\r\ny', 'zei "ja"'],
    ],
  ],
  [
    'a quote within a cell',
    'a;5" scherm\nb;c',
    [
      ['a', '5" scherm'],
      ['b', 'c'],
    ],
  ],
  ['empty lines in between', 'a;b\n\n1;2\n\n', [['a', 'b'], [], ['1', '2']]],
  ['a named separator', 'sep=,\r\na,b;c;d\n', [['a', 'b;c;d']]],
  ['a byte order mark', '\ufeffa;b', [['a', 'b']]],
  ['Windows-1252', Buffer.from('patiënten;€', 'latin1').fill(0x80, 10), [['patiënten', '€']]],
  ['UTF-16', Buffer.from('\ufeffé;b', 'utf16le'), [['é', 'b']]],
  ['a protected formula', "'=1;'+31;'\u2019t", [['=1', '+31', "'\u2019t"]]],
];

describe('a CSV file', () => {
  for (const [name, content, expected] of CASES) {
    it(`is read with ${name}`, () => expect(rows(content)).toEqual(expected));
  }

  it('is refused when a quote stays open, when it is empty, or not text', () => {
    expect(() => rows('a;b\n"c;d')).toThrow(/quote-open/);
    expect(() => rows('')).toThrow(/"empty"/);
    expect(() => rows(Buffer.from([0x41, 0, 0x42]))).toThrow(/not-text/);
  });

  it('of 5 MB is read in a second or two', () => {
    const line = 'Jansen;"Vereniging, afdeling ""Zuid""";jan@example.org;2026-02-03\r\n';
    const began = performance.now();
    expect(rows(line.repeat(75_000))).toHaveLength(75_000);
    expect(performance.now() - began).toBeLessThan(2500);
  });
});
