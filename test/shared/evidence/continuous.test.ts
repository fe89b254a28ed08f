import { describe, expect, it } from 'vitest';
import {
  differenceInPoints,
  relevance,
  smdAsOddsRatio,
  smdAsPoints,
  smdPer1000,
  smdSize,
} from '../../../shared/evidence/continuous.ts';
import {
  continuousInformationSize,
  eventInformationSize,
} from '../../../shared/evidence/information-size.ts';

const md = (estimate: number, low: number, high: number) => ({ measure: 'MD' as const, estimate, low, high });
const smd = (estimate: number, low: number, high: number) => ({
  measure: 'SMD' as const,
  estimate,
  low,
  high,
});

describe('standardised mean differences', () => {
  it.each([
    [0.1, 'trivial'],
    [-0.2, 'small'],
    [0.5, 'moderate'],
    [-0.9, 'large'],
  ])('%d is %s', (value, size) => expect(smdSize(value)).toBe(size));

  it('turn into points on a scale by its standard deviation, and into an odds ratio', () => {
    expect(smdAsPoints(smd(-0.5, -0.8, -0.2), 2)).toEqual([-1, -1.6, -0.4]);
    expect(smdAsPoints(smd(-0.5, -0.8, -0.2), 0)).toBeNull();
    expect(smdAsPoints(smd(-0.5, -0.8, -0.2), null)).toBeNull();
    expect(Math.log(smdAsOddsRatio(1))).toBeCloseTo(1.8138, 4);
  });

  it('turn into people per 1000 who improve, also when a lower score is better', () => {
    const better = smdPer1000(smd(0.5, 0.2, 0.8), 300, true);
    const lower = smdPer1000(smd(-0.5, -0.8, -0.2), 300, false);
    expect(better).toEqual(lower);
    expect(better.ok && better.value.with[0]).toBe(515);
  });
});

describe('relevance of a mean difference', () => {
  it.each([
    [md(-3, -4, -2.5), 2, 'relevant'],
    [md(-3, -4, -1), 2, 'possibly-relevant'],
    [md(-0.5, -1, 0.1), 2, 'not-relevant'],
    [md(-3, -4, 3), 2, 'possibly-relevant'],
    [md(-3, -4, -2.5), null, 'unclear'],
  ] as const)('%o against %s: %s', (effect, important, found) =>
    expect(relevance(effect, important)).toBe(found),
  );

  it.each([
    ['2 punten', 2],
    ['1,5 op de NRS', 1.5],
    ['30 %', null],
    ['', null],
  ])('reads "%s" as %s points', (text, points) => expect(differenceInPoints(text)).toBe(points));
});

describe('optimal information size', () => {
  it('gives 1806 people at a control risk of 20 % and a reduction of 25 %, and 786 at SMD 0.2', () => {
    expect(eventInformationSize(0.2, 0.25)).toBe(1806);
    expect(continuousInformationSize(0.2)).toBe(786);
  });

  it.each([0, 1, -0.1, Number.NaN])('has none at a control risk of %d', risk =>
    expect(eventInformationSize(risk)).toBeNull(),
  );
});
