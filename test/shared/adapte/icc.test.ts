import { describe, expect, it } from 'vitest';
import { icc } from '../../../shared/adapte/icc.ts';

/** Shrout & Fleiss, Psychological Bulletin 1979;86:420-8, table 2: four judges rate six targets. */
const TABLE_2 = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

describe('agreement between appraisers', () => {
  it('gives nothing for one appraiser, one item, or scores that never differ', () => {
    expect(icc([])).toBeNull();
    expect(icc([[3], [5]])).toBeNull();
    expect(icc([[3, 5]])).toBeNull();
    expect(
      icc([
        [4, 4],
        [4, 4],
      ]),
    ).toBeNull();
  });

  it('is ICC(2,1) and ICC(2,k) of the published example', () => {
    const found = icc(TABLE_2);
    // Printed in table 4 of the article: .29 and .62.
    expect(found?.single).toBeCloseTo(0.29, 2);
    expect(found?.average).toBeCloseTo(0.62, 2);
    expect(found).toMatchObject({ items: 6, appraisers: 4 });
  });

  it('leaves out items that not everybody scored', () => {
    expect(icc([...TABLE_2, [7, null, 6, 5], [null, null, null, null]])).toEqual(icc(TABLE_2));
  });

  it('is 1 when appraisers agree on every item, and lower when one is always stricter', () => {
    const same = [1, 4, 7].map(score => [score, score]);
    const stricter = [2, 4, 7].map(score => [score, score - 1]);
    expect(icc(same)).toMatchObject({ single: 1, average: 1 });
    expect(icc(stricter)?.single).toBeLessThan(1);
  });
});
