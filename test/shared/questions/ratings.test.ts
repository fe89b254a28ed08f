import { describe, expect, it, test } from 'vitest';
import { bandOf, summariseRatings } from '../../../shared/questions/ratings.ts';

describe('bands of importance', () => {
  test.each([
    [1, 'limited'],
    [3, 'limited'],
    [3.49, 'limited'],
    [3.5, 'important'],
    [4, 'important'],
    [6, 'important'],
    [6.49, 'important'],
    [6.5, 'critical'],
    [7, 'critical'],
    [9, 'critical'],
  ] as const)('%d is %s', (average, band) => {
    expect(bandOf(average)).toBe(band);
  });
});

/**
 * Two raters, five outcomes. The bands are GRADE's; a median half-way belongs to the higher one, as in the
 * RAND/UCLA manual. A missing rating is left out and never counts as zero.
 */
describe('two raters, five outcomes', () => {
  test.each([
    ['both critical', [9, 8], { count: 2, median: 8.5, min: 8, max: 9, band: 'critical' }],
    ['half-way to critical', [6, 7], { count: 2, median: 6.5, min: 6, max: 7, band: 'critical' }],
    ['half-way to important', [3, 4], { count: 2, median: 3.5, min: 3, max: 4, band: 'important' }],
    ['one rating missing', [2], { count: 1, median: 2, min: 2, max: 2, band: 'limited', deviation: null }],
    ['far apart', [1, 9], { count: 2, median: 5, min: 1, max: 9, band: 'important', disagreement: true }],
  ])('%s', (_, scores, expected) => {
    expect(summariseRatings(scores)).toMatchObject(expected);
  });

  it('has no band without any rating', () => {
    expect(summariseRatings([])).toBeNull();
  });

  it('shows the spread', () => {
    expect(summariseRatings([3, 4])).toMatchObject({ quartiles: [3.25, 3.75] });
    expect(summariseRatings([1, 9])?.deviation).toBeCloseTo(5.657, 3);
  });
});

describe('median and mean', () => {
  it('can put an outcome in different bands', () => {
    expect(summariseRatings([3, 7, 7], 'median')?.band).toBe('critical');
    expect(summariseRatings([3, 7, 7], 'mean')?.band).toBe('important');
  });

  test.each([
    [[6, 6, 6, 6, 6, 7, 7, 7, 7, 7], 'critical'],
    [[6, 6, 6, 6, 6, 6, 7, 7, 7, 7], 'important'],
    [[3, 3, 4, 4], 'important'],
    [[3, 3, 3, 4], 'limited'],
  ] as const)('the mean of %j is %s', (scores, band) => {
    expect(summariseRatings(scores, 'mean')?.band).toBe(band);
  });
});

/** RAND/UCLA: the published panel of BMJ Open 2012 (n = 15) and two worked ones. */
describe('disagreement', () => {
  test.each([
    [
      'published, whatever the three low ratings were',
      [1, 1, 1, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9],
      7,
      false,
    ],
    ['published, with middle ratings', [4, 5, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9], 7, false],
    ['two camps', [1, 1, 2, 5, 5, 8, 8, 9, 9], 5, true],
    ['all high', [7, 7, 8, 8, 8, 8, 9, 9, 9], 8, false],
  ])('%s', (_, scores, median, disagreement) => {
    expect(summariseRatings(scores)).toMatchObject({ median, disagreement });
  });
});
