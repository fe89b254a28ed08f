import { expect, it } from 'vitest';
import { apply, redline } from '../../../shared/redline/redline.ts';
import { checkCase } from '../../helpers/redline/check-case.ts';
import { faultsOf } from '../../helpers/redline/compare-documents.ts';
import { doc, h, item, p, tell, ul } from '../../helpers/redline/notation.ts';

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

it('tells an item that went and another that came elsewhere as just that', () => {
  const items = ['Uitleg', 'Advies', 'Oefenen'].map((text, at) => item(`i${at}`, p(`p${at}`, text)));
  const [first, second, third] = items;
  if (!first || !second || !third) throw new Error('three items');
  const fresh = item('n', p('np', 'Evaluatie na drie weken'));
  const of = redline(doc(ul('l', first, second, third)), doc(ul('l', first, fresh, second)));
  expect(of.changes.map(tell)).toEqual(['insert "Evaluatie na drie weken"', 'delete "Oefenen"']);
});
