import { describe, expect, it } from 'vitest';
import { randUcla } from '../../../shared/consensus/rand.ts';
import cases from '../../fixtures/evidence/rand-ucla.json' with { type: 'json' };

describe('the RAND/UCLA rule', () => {
  for (const { ratings, ...published } of cases.rows) {
    it(`gives the published numbers for ${ratings.join(' ')}`, () => {
      expect(randUcla(ratings)).toMatchObject(published);
    });
  }

  it('reckons with 2.35, as the table that prints 2.5 does', () => {
    const ratings = [4, 5, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9];
    expect(randUcla(ratings)).toMatchObject({
      median: 7,
      p30: 7,
      p70: 8,
      ipr: 1,
      ipras: 6.1,
      class: 'appropriate',
    });
  });

  it('counts a median between two bands with the higher', () => {
    expect(randUcla([6, 7]).class).toBe('appropriate');
    expect(randUcla([3, 4]).class).toBe('uncertain');
    expect(randUcla([3, 3]).class).toBe('inappropriate');
  });

  it('refuses a panel without ratings', () => expect(() => randUcla([])).toThrow(RangeError));
});
