import { expect, test } from 'vitest';
import { type CommentAnchor, WHOLE_GUIDELINE } from '../../../shared/comments/answer.ts';
import { anchorIn, type BlockTexts, placeAnchor, suggestBlock } from '../../../shared/comments/place.ts';
import { anchorText, blockTexts, findBlock, offsetOf, positionOf } from '../../../shared/text/anchor-text.ts';
import { sampleText } from '../../helpers/comments.ts';

const A = 'Bied oefentherapie aan bij klachten langer dan drie weken, en bespreek de voorkeur.';
const TEXTS: BlockTexts = new Map([
  [
    'd',
    new Map<string, string | null>([
      ['a', A],
      ['b', 'pijn en pijn'],
      ['c', 'pijn en pijn'],
      ['t', null],
    ]),
  ],
]);
const at = (from: number, to: number, fields: Partial<CommentAnchor> = {}): CommentAnchor => ({
  ...anchorIn({ documentId: 'd', blockId: 'a' }, A, from, to),
  ...fields,
});

const CASES: readonly [string, Parameters<typeof placeAnchor>[0], CommentAnchor, string, string | null][] = [
  ['the whole', 'guideline', WHOLE_GUIDELINE, 'exact', null],
  ['a section', 'section', { ...WHOLE_GUIDELINE, documentId: 'd' }, 'exact', null],
  [
    'a section that is not there',
    'section',
    { ...WHOLE_GUIDELINE, documentId: 'x' },
    'none',
    'document-unknown',
  ],
  ['a table', 'table', { ...WHOLE_GUIDELINE, documentId: 'd', blockId: 't' }, 'exact', null],
  [
    'a table that is a paragraph',
    'table',
    { ...WHOLE_GUIDELINE, documentId: 'd', blockId: 'a' },
    'none',
    'block-unknown',
  ],
  ['words in place', 'text', at(5, 18), 'exact', null],
  ['words a little further on', 'text', at(5, 18, { start: 9, end: 22 }), 'check', 'quote-moved'],
  ['words that are not there', 'text', at(5, 18, { quote: 'massage' }), 'none', 'quote-unknown'],
  [
    'words beyond the end',
    'text',
    at(80, 83, { start: 900, end: 903, quote: 'ur.' }),
    'check',
    'quote-moved',
  ],
  [
    'words that stand there twice',
    'text',
    { ...anchorIn({ documentId: 'd', blockId: 'b' }, 'pijn en pijn', 0, 4), start: 3, end: 7 },
    'check',
    'quote-ambiguous',
  ],
  [
    'words that stand there twice, without context',
    'text',
    { ...at(0, 4, { quote: 'pijn', prefix: '', suffix: '' }), blockId: 'b', start: 3, end: 7 },
    'none',
    'quote-ambiguous',
  ],
  ['a long quote in another block', 'text', at(5, 60, { blockId: 'gone' }), 'check', 'block-unknown'],
  ['a short quote in another block', 'text', at(5, 18, { blockId: 'gone' }), 'none', 'block-unknown'],
  [
    'a quote that two blocks hold',
    'text',
    at(0, 12, { blockId: 'gone', quote: 'pijn en pijn' }),
    'none',
    'block-unknown',
  ],
  ['a selection over blocks', 'text', { ...at(60, A.length), toBlockId: 'b', end: 4 }, 'exact', null],
  [
    'a selection to a block that is gone',
    'text',
    { ...at(60, A.length), toBlockId: 'x', end: 4 },
    'none',
    'block-unknown',
  ],
];

test.each(CASES)('%s', (_name, level, anchor, placement, reason) => {
  const placed = placeAnchor(level, anchor, TEXTS);
  expect([placed.placement, placed.reason]).toEqual([placement, reason]);
  if (placed.placement === 'none') expect(placed.anchor).toEqual(anchor);
  if (placed.placement === 'check') {
    const text = TEXTS.get('d')?.get(placed.anchor.blockId ?? '') ?? '';
    expect(text.slice(placed.anchor.start, placed.anchor.end)).toBe(anchor.quote);
  }
});

test('a suggestion shares half of the words, or there is none', () => {
  expect(suggestBlock('bespreek de voorkeur van de patiënt', TEXTS)).toEqual({
    documentId: 'd',
    blockId: 'a',
  });
  expect(suggestBlock('heel andere woorden', TEXTS)).toBeNull();
  expect(suggestBlock('', TEXTS)).toBeNull();
});

test('the text of a block leaves footnotes out, and its places lead there and back', () => {
  const doc = sampleText();
  const texts = blockTexts(doc);
  const [id, text] = [...texts].find(([, own]) => own?.startsWith('De werkgroep')) ?? [];
  expect(text).toBe('De werkgroep weegt de voordelen en de nadelen van oefenen.');
  const block = findBlock(doc, id ?? '');
  if (!block) throw new Error('the block is gone');
  expect(anchorText(block)).toBe(text);
  for (let place = 0; place <= (text?.length ?? 0); place++) {
    expect(offsetOf(block, positionOf(block, place, 'start'))).toBe(place);
    expect(offsetOf(block, positionOf(block, place, 'end'))).toBe(place);
  }
  const [from, to] = [positionOf(block, 32, 'start'), positionOf(block, 34, 'end')];
  expect(block.textBetween(from, to)).toBe('en');
});
