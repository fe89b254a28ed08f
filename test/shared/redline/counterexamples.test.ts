import { expect, it } from 'vitest';
import { apply, redline } from '../../../shared/redline/redline.ts';
import { checkCase } from '../../helpers/redline/check-case.ts';
import { checkMergeCase } from '../../helpers/redline/check-merge.ts';
import { faultsOf } from '../../helpers/redline/compare-documents.ts';
import { doc, h, item, note, p, tell, ul } from '../../helpers/redline/notation.ts';

/**
 * The first half of a heading cut in two carried the id of a list that was deleted: cutting alone left the list
 * standing beside a block with its id.
 */
it('ties the cut of a block to the deletion of the block whose id its first half has', () => {
  checkCase({
    seed: 9,
    before: [],
    steps: [
      [23, 874_275],
      [12, 0],
      [0, 0],
    ],
  });
  const base = doc(ul('l', item('i', p('j', 'Uitleg.'))), h('k', 1, 'Eerste helft en tweede helft'));
  const target = doc(p('l', 'Eerste helft'), h('k', 1, 'en tweede helft'));
  const of = redline(base, target);
  for (const { id } of of.changes) expect(faultsOf(apply(of, [id]))).toEqual([]);
});

/** A footnote of the target bore the id of a paragraph that stays, so both stood in the text with it. */
it('gives a footnote another id when a block that stays has its own', () => {
  checkCase({
    seed: 12,
    before: [],
    steps: [
      [22, 523_218],
      [42, 993_148],
      [15, 458_394],
      [17, 0],
      [0, 0],
    ],
  });
  const base = doc(p('a', 'Oefentherapie helpt.'));
  const target = doc(p('b', 'Oefentherapie helpt.'), p('c', 'Met een noot.', note('a', 'Bron.')));
  const of = redline(base, target);
  expect(faultsOf(apply(of, 'all'))).toEqual([]);
});

/** Its words stay when a paragraph is joined, so an id in them is taken; a copy of its footnote brought it again. */
it('gives a citation in a copied footnote another id when the original is in a joined paragraph', () => {
  checkCase({
    seed: 885_727,
    before: [],
    steps: [
      [13, 0],
      [51, 0],
      [25, 140_930],
    ],
  });
  checkMergeCase({
    seed: 504_149,
    authors: [
      [
        [24, 51_953],
        [13, 369_628],
        [0, 0],
      ],
      [[0, 0]],
    ],
  });
});

it('tells an item that went and another that came elsewhere as just that', () => {
  const items = ['Uitleg', 'Advies', 'Oefenen'].map((text, at) => item(`i${at}`, p(`p${at}`, text)));
  const [first, second, third] = items;
  if (!first || !second || !third) throw new Error('three items');
  const fresh = item('n', p('np', 'Evaluatie na drie weken'));
  const of = redline(doc(ul('l', first, second, third)), doc(ul('l', first, fresh, second)));
  expect(of.changes.map(tell)).toEqual(['insert "Evaluatie na drie weken"', 'delete "Oefenen"']);
});
