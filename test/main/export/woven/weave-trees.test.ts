import { expect, test } from 'vitest';
import type { GuidelineTree } from '../../../../main/export/guideline-tree.ts';
import { oneByline, weaveTrees } from '../../../../main/export/woven/weave-trees.ts';
import { treePair } from '../../../helpers/redline/printed-pair.ts';
import { printedLines } from '../../../helpers/woven-text.ts';

const byline = { author: 'concept 2', date: '2026-03-01T09:00:00.000Z' };
const weave = (base: GuidelineTree, target: GuidelineTree) => weaveTrees(base, target, oneByline(byline));

test.each(Array.from({ length: 300 }, (_, seed) => seed))(
  'both versions are in the redline: seed %i',
  seed => {
    const [base, target] = treePair(seed);
    const woven = weave(base, target);
    expect(printedLines(woven, 'base')).toEqual(printedLines(base, 'base'));
    expect(printedLines(woven, 'target')).toEqual(printedLines(target, 'target'));
  },
);
