import { expect, test } from 'vitest';
import { carryAnchor } from '../../../shared/redline/carry-anchor.ts';
import { redline } from '../../../shared/redline/redline.ts';
import { doc, p } from '../../helpers/redline/notation.ts';

const base = doc(p('a', 'Overweeg rust bij pijn.'), p('b', 'De tweede zin staat hier.'), p('c', 'Weg.'));

/** Where "rust" (9–13) of block a, or another stretch, stands afterwards. */
const CASES: readonly [string, ReturnType<typeof doc>, [string, number, number], unknown][] = [
  ['unchanged', base, ['a', 9, 13], { blockId: 'a', from: 9, to: 13, confidence: 1 }],
  [
    'words before it',
    doc(p('a', 'Overweeg altijd rust bij pijn.')),
    ['a', 9, 13],
    { blockId: 'a', from: 16, to: 20, confidence: 1 },
  ],
  [
    'moved',
    doc(p('b', 'De tweede zin staat hier.'), p('a', 'Overweeg rust bij pijn.')),
    ['a', 9, 13],
    { blockId: 'a', from: 9, to: 13, confidence: 1 },
  ],
  [
    'replaced',
    doc(p('a', 'Overweeg oefening bij pijn.')),
    ['a', 9, 13],
    { blockId: 'a', from: 9, to: 17, confidence: 0 },
  ],
  ['deleted', doc(p('a', 'Overweeg bij pijn.')), ['a', 9, 13], null],
  ['block gone', doc(p('a', 'Overweeg rust bij pijn.')), ['c', 0, 3], null],
  [
    'split off',
    doc(p('a', 'Overweeg rust bij pijn.'), p('b', 'De tweede zin'), p('d', 'staat hier.')),
    ['b', 14, 19],
    { blockId: 'd', from: 0, to: 5, confidence: 1 },
  ],
  [
    'joined',
    doc(p('a', 'Overweeg rust bij pijn. De tweede zin staat hier.')),
    ['b', 3, 9],
    { blockId: 'a', from: 27, to: 33, confidence: 1 },
  ],
  [
    'half deleted',
    doc(p('a', 'Overweeg rust.')),
    ['a', 9, 22],
    { blockId: 'a', from: 9, to: 13, confidence: 4 / 13 },
  ],
];

test.each(CASES)('an anchor is carried: %s', (_name, target, [blockId, from, to], expected) => {
  expect(carryAnchor(redline(base, target), { blockId, from, to })).toEqual(expected);
});
