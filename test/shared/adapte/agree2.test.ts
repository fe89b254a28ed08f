import { expect, it } from 'vitest';
import { agree2Discordant, agree2DomainScore } from '../../../shared/adapte/agree2.ts';
import example from '../../fixtures/evidence/agree2-domain-score.json' with { type: 'json' };

it('gives the domain score of the manual', () => {
  const { obtained, max, min, scaledPercent } = example;
  expect(agree2DomainScore(example.appraisers)).toEqual({ obtained, max, min, scaledPercent });
});

it.each([
  [
    [
      [7, 7],
      [7, 7],
    ],
    100,
  ],
  [
    [
      [1, 1],
      [1, 1],
    ],
    0,
  ],
  [
    [
      [4, 4],
      [4, 4],
    ],
    50,
  ],
  [
    [
      [7, null],
      [7, 7],
    ],
    100,
  ],
  [[[null], [null]], null],
])('scores %o as %s %%', (appraisers, percent) => {
  expect(agree2DomainScore(appraisers).scaledPercent).toBe(percent);
});

it('finds the items to be talked about', () => {
  expect(agree2Discordant(example.appraisers)).toEqual([0, 1, 2]);
  expect(
    agree2Discordant([
      [5, 6, null],
      [4, 4, 1],
    ]),
  ).toEqual([]);
});
