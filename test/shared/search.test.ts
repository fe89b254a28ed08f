import { describe, expect, it } from 'vitest';
import { ftsQuery, snippetParts } from '../../shared/search.ts';
import { searchBlocks } from '../../shared/text/search-blocks.ts';
import { countingBuilder } from '../helpers/lint-facts.ts';

describe('ftsQuery', () => {
  const cases: [typed: string, query: string | null][] = [
    ['', null],
    [' " ', null],
    ['- ( *', null],
    ['rug', '"rug"*'],
    ['lage rug', '"lage"* AND "rug"*'],
    ['"lage rug" pijn', '"lage rug" AND "pijn"*'],
    ['a OR b) NOT', '"a"* AND "OR"* AND "b)"* AND "NOT"*'],
  ];
  for (const [typed, query] of cases) it(typed || '(leeg)', () => expect(ftsQuery(typed)).toBe(query));
});

it('cuts a snippet at its marks', () => {
  expect(snippetParts('bij \u0001lage\u0002 \u0001rug\u0002pijn')).toEqual([
    { text: 'bij ', isHit: false },
    { text: 'lage', isHit: true },
    { text: ' ', isHit: false },
    { text: 'rug', isHit: true },
    { text: 'pijn', isHit: false },
  ]);
});

it('reads the words of a body by block, footnotes and captions apart', () => {
  const b = countingBuilder();
  const table = b.table('Bijschrift', ['Kop'], ['Cel']);
  const body = b.doc(b.paragraph('Voor ', b.strong('vet'), b.footnote('Noot'), ' na'), table);
  const ids = new Map(searchBlocks(body.toJSON()).map(({ blockId, text }) => [text, blockId]));
  expect([...ids.keys()].sort()).toEqual(['Bijschrift', 'Cel', 'Kop', 'Noot', 'Voor vet na']);
  expect(ids.get('Bijschrift')).toBe(table.attrs.id);
  expect(searchBlocks('geen document')).toEqual([]);
});
