import { describe, expect, it } from 'vitest';
import { type FindOptions, findMatches, findPattern } from '../../../shared/text/find.ts';
import { countingBuilder } from '../../helpers/lint-facts.ts';

const PLAIN: FindOptions = { matchCase: false, wholeWord: false };

function find(text: string, query: string, options: Partial<FindOptions> = {}): string[] {
  const b = countingBuilder();
  const pattern = findPattern(query, { ...PLAIN, ...options });
  return pattern ? findMatches(b.doc(b.paragraph(text)), pattern).map(match => match.text) : [];
}

describe('findPattern', () => {
  const cases: [text: string, query: string, options: Partial<FindOptions>, found: string[]][] = [
    ['niets', '  ', {}, []],
    ['Pijn en pijnlijk', 'pijn', {}, ['Pijn', 'pijn']],
    ['Pijn en pijnlijk', 'pijn', { matchCase: true }, ['pijn']],
    ['Pijn en pijnlijk', 'pijn', { wholeWord: true }, ['Pijn']],
    ['lage\u00a0rugpijn', 'lage rugpijn', {}, ['lage\u00a0rugpijn']],
    ['a.b en axb', 'a.b', {}, ['a.b']],
    ['(p < 0,05) [1]', '[1]', {}, ['[1]']],
    ['cliënt, cliënten', 'cliënt', { wholeWord: true }, ['cliënt']],
    ['aaaa', 'aa', {}, ['aa', 'aa']],
  ];
  for (const [text, query, options, found] of cases)
    it(`${query} in ${text}`, () => expect(find(text, query, options)).toEqual(found));
});

describe('findMatches', () => {
  it('finds over marks, in tables and in footnotes, at their positions', () => {
    const b = countingBuilder();
    const doc = b.doc(
      b.paragraph(
        'De ',
        b.strong('oefen'),
        'therapie',
        b.footnote('Ook oefentherapie.'),
        ' en oefentherapie',
      ),
      b.table('', ['oefentherapie'], ['iets']),
    );
    const pattern = findPattern('oefentherapie', PLAIN);
    const matches = pattern ? findMatches(doc, pattern) : [];
    expect(matches).toHaveLength(4);
    for (const match of matches) expect(doc.textBetween(match.from, match.to)).toBe('oefentherapie');
    expect(matches.map(match => match.from)).toEqual(matches.map(match => match.from).sort((x, y) => x - y));
    const [first, note, second] = matches;
    expect(first?.blockId).toBe(second?.blockId);
    expect(note?.blockId).not.toBe(first?.blockId);
    // The footnote in between counts with its own size.
    expect(second?.start).toBe((second?.from ?? 0) - 1);
  });

  it('finds in the captions of tables and figures, by their place in the caption', () => {
    const b = countingBuilder();
    const doc = b.doc(
      b.paragraph('pijn'),
      b.table('Pijn en pijn', ['a'], ['pijn']),
      b.figure({ alt: 'pijn', caption: 'Schaal van pijn' }),
    );
    const pattern = findPattern('pijn', PLAIN);
    const found = (pattern ? findMatches(doc, pattern) : []).map(match => [
      match.part,
      doc.nodeAt(match.from)?.type.name,
      match.start,
    ]);
    expect(found).toEqual([
      ['text', 'text', 0],
      ['caption', 'table', 0],
      ['caption', 'table', 8],
      ['text', 'text', 0],
      ['caption', 'figure', 11],
    ]);
  });

  it('does not join words over a footnote or a break', () => {
    const b = countingBuilder();
    const doc = b.doc(b.paragraph('rug', b.footnote('x'), 'pijn'));
    const pattern = findPattern('rugpijn', PLAIN);
    expect(pattern ? findMatches(doc, pattern) : null).toEqual([]);
  });

  it('shows what stands around a match in whole words', () => {
    const b = countingBuilder();
    const long =
      'Hoewel er in 2017 een aanpassing is geweest ten aanzien van de klinimetrie is er aanleiding voor herziening';
    const pattern = findPattern('klinimetrie', PLAIN);
    const [match] = pattern ? findMatches(b.doc(b.paragraph(long)), pattern) : [];
    expect(match?.before).toBe('… is geweest ten aanzien van de ');
    expect(match?.after).toBe(' is er aanleiding voor herziening');
  });
});
