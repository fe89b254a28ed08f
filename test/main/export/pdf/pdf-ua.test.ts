import { expect, test } from 'vitest';
import { composeGuideline } from '../../../../main/export/compose/compose-guideline.ts';
import { oneByline, weaveTrees } from '../../../../main/export/woven/weave-trees.ts';
import { orderOutline } from '../../../../shared/documents.ts';
import { featureTree } from '../../../helpers/feature-tree.ts';
import { body, buildSource, section, text } from '../../../helpers/guideline-source.ts';
import { printNative } from '../../../helpers/native-typst.ts';
import { treePair } from '../../../helpers/redline/printed-pair.ts';

/** The compiler refuses a file that is not PDF/UA-1: a picture without a description, a skipped level, no title. */
test('the template passes PDF/UA-1 with one of everything', () => {
  expect(printNative(featureTree()).toString('latin1')).toContain('pdfuaid');
});

test('an empty guideline passes', () => {
  expect(printNative(composeGuideline(buildSource())).subarray(0, 5).toString()).toBe('%PDF-');
});

test('sections deeper than HTML and Word have headings pass', () => {
  const rows = Array.from({ length: 11 }, (_, depth) =>
    section(`d${depth}`, `Diepte ${depth + 1}`, { parentId: depth === 0 ? null : `d${depth - 1}` }),
  );
  const bodies = new Map(rows.map(row => [row.id, body(text(`Tekst ${row.id}`))]));
  const deep = composeGuideline(buildSource({ outline: orderOutline(rows), bodies }));
  expect(printNative(deep).length).toBeGreaterThan(1000);
});

test('a redline of random texts is printed, whatever changed', () => {
  for (let seed = 0; seed < 6; seed++) {
    const [base, target] = treePair(seed);
    const woven = weaveTrees(
      base,
      target,
      oneByline({ author: 'concept 2', date: '2026-03-01T09:00:00.000Z' }),
    );
    // Both versions together may skip a level of headings, which PDF/UA would refuse.
    expect(printNative(woven, '1.7').length, `seed ${seed}`).toBeGreaterThan(1000);
  }
});

test('the check refuses what is not accessible', () => {
  const tree = featureTree();
  tree.titlePage.title = '';
  expect(() => printNative(tree)).toThrow(/title/);
});
