import { expect, test } from 'vitest';
import type { GuidelineTree } from '../../../../main/export/guideline-tree.ts';
import { oneByline, weaveTrees } from '../../../../main/export/woven/weave-trees.ts';
import { treePair } from '../../../helpers/redline/printed-pair.ts';
import { printedLines } from '../../../helpers/woven-text.ts';

const byline = { author: 'concept 2', date: '2026-03-01T09:00:00.000Z' };
const weave = (base: GuidelineTree, target: GuidelineTree) => weaveTrees(base, target, oneByline(byline));

test('both versions are in the redline of random pairs', () => {
  for (let seed = 0; seed < 150; seed++) {
    const [base, target] = treePair(seed);
    const woven = weave(base, target);
    expect(printedLines(woven, 'base'), `seed ${seed}`).toEqual(printedLines(base, 'base'));
    expect(printedLines(woven, 'target'), `seed ${seed}`).toEqual(printedLines(target, 'target'));
  }
});
