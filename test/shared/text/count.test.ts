import { describe, expect, it } from 'vitest';
import { countNode, readingMinutes } from '../../../shared/text/count.ts';
import { countingBuilder } from '../../helpers/lint-facts.ts';

describe('countNode', () => {
  it('counts running text, tables and footnotes apart', () => {
    const b = countingBuilder();
    const doc = b.doc(
      b.heading(1, 'Twee woorden'),
      b.paragraph('Drie hele', b.strong('maal'), ' woorden', b.footnote('Vier in een noot')),
      b.bullets('een', 'twee'),
      b.table('Het bijschrift', ['Kop'], ['Cel hier']),
    );
    expect(countNode(doc)).toEqual({ text: 2 + 3 + 2, tables: 5, footnotes: 4 });
    expect(countNode(doc)).toBe(countNode(doc));
  });

  const minutes: [words: number, minutes: number][] = [
    [0, 0],
    [10, 1],
    [238, 1],
    [2_380, 10],
  ];
  for (const [words, expected] of minutes)
    it(`${words} words take ${expected} minutes`, () => expect(readingMinutes(words)).toBe(expected));
});
