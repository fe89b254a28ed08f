import { describe, expect, it } from 'vitest';
import { absoluteEffect, numberNeeded, signConflict } from '../../../shared/evidence/absolute.ts';
import type { Effect, EventMeasure } from '../../../shared/evidence/effect.ts';
import cases from '../../fixtures/evidence/absolute-effects.json' with { type: 'json' };

const ratio = (
  measure: Effect['measure'],
  estimate: number,
  low: number | null,
  high: number | null,
): Effect => ({
  measure,
  estimate,
  low,
  high,
});

function computed(effect: Effect, baselinePer1000: number) {
  const result = absoluteEffect(effect, baselinePer1000);
  if (!result.ok) throw new Error(result.faults.join(', '));
  return result.value;
}

describe('the published absolute effects', () => {
  for (const row of cases.rows) {
    const { baselinePer1000, effect: estimate, publishedPer1000, tolerancePer1000: tolerance } = row;
    const [low = null, high = null] = row.ci;
    const effect = ratio(row.measure as EventMeasure, estimate, low, high);
    const name = `row ${row.row}: ${row.measure} ${estimate} (${low} to ${high}) at ${baselinePer1000} per 1000`;
    if (tolerance === null || !publishedPer1000 || baselinePer1000 === null) {
      it(`${name} is refused, not invented`, () => {
        const result = absoluteEffect(effect, baselinePer1000);
        expect(result).toEqual({
          ok: false,
          faults: [baselinePer1000 === null ? 'baseline-missing' : 'baseline-zero'],
        });
      });
      continue;
    }
    it(`${name} gives ${row.published}`, () => {
      const values = computed(effect, baselinePer1000).with;
      for (const [index, published] of publishedPer1000.entries())
        expect(Math.abs((values[index] ?? Number.NaN) - published)).toBeLessThanOrEqual(tolerance);
    });
  }

  it('sees that a hazard ratio above 1 was printed as "2 fewer" (row 22)', () => {
    const effect = ratio('HR', 1.4, 1.13, 1.75);
    expect(signConflict(effect, -2)).toBe(true);
    expect(signConflict(effect, 2)).toBe(false);
    expect(signConflict(ratio('RD', -0.02, null, null), -20)).toBe(false);
  });
});

describe('differences and numbers needed to treat (Cochrane Handbook 12.5.4)', () => {
  it.each([
    [ratio('RR', 0.92, null, null), 300, -24, 42],
    [ratio('OR', 0.73, null, null), 300, -62, 17],
    [ratio('RD', -0.133, null, null), 300, -133, 8],
  ])('%o at %d per 1000: %d, NNT %d', (effect, baseline, difference, nnt) => {
    const result = computed(effect, baseline);
    expect(result.difference[0]).toBe(difference);
    expect(result.nnt).toBe(nnt);
    expect(result.warnings).toEqual(['no-interval']);
  });

  it('rounds the number needed to treat up, and leaves a whole one alone', () => {
    expect([0.013, 0.02, 0.006].map(numberNeeded)).toEqual([77, 50, 167]);
    expect(numberNeeded(1 / 3 - 0.3333)).toBeGreaterThan(1000);
    expect(numberNeeded(0.3 - 0.1)).toBe(5);
    expect(numberNeeded(0)).toBeNull();
  });

  it('gives limits of the number needed to treat only when the interval does not take in no effect', () => {
    expect(computed(ratio('RD', -0.013, -0.02, -0.006), 100).nntInterval).toEqual([50, 167]);
    const crossing = computed(ratio('RR', 0.84, 0.55, 1.28), 144);
    expect(crossing.nntInterval).toBeNull();
    expect(crossing.warnings).toEqual(['crosses-no-effect']);
  });

  it('rounds the difference from the unrounded risks, so it may differ by one from the rounded ones', () => {
    const { with: risks, difference } = computed(ratio('RR', 0.98, 0.77, 1.25), 174);
    expect(risks).toEqual([171, 134, 218]);
    expect(difference).toEqual([-3, -40, 44]);
  });
});

describe('impossible input', () => {
  it.each([
    [ratio('RR', 0, null, null), 100, 'ratio-not-positive'],
    [ratio('OR', -0.5, null, null), 100, 'ratio-not-positive'],
    [ratio('HR', 0.5, 0, 0.9), 100, 'ratio-not-positive'],
    [ratio('RD', -1.2, null, null), 100, 'difference-above-one'],
    [ratio('RR', 0.5, 0.9, 0.2), 100, 'interval-order'],
    [ratio('RR', 0.5, 0.6, 0.9), 100, 'interval-excludes-estimate'],
    [ratio('RR', 0.5, 0.3, null), 100, 'interval-half'],
    [ratio('RR', Number.NaN, null, null), 100, 'not-a-number'],
    [ratio('MD', -1, null, null), 100, 'not-an-event'],
    [ratio('RR', 0.5, null, null), 1200, 'baseline-not-a-risk'],
    [ratio('RR', 0.5, null, null), -1, 'baseline-not-a-risk'],
    [ratio('RR', 0.5, null, null), Number.NaN, 'baseline-not-a-risk'],
    [ratio('RR', 3, 2, 4), 600, 'risk-above-one'],
    [ratio('RD', -0.4, -0.5, -0.3), 300, 'risk-below-zero'],
  ])('%o at %d per 1000: %s', (effect, baseline, fault) => {
    expect(absoluteEffect(effect, baseline)).toEqual({ ok: false, faults: [fault] });
  });

  it('cuts a limit at 1000 per 1000 and says so: 800 more is the most there can be at 200', () => {
    const result = computed(ratio('RR', 2, 0.5, 8), 200);
    expect(result.with).toEqual([400, 100, 1000]);
    expect(result.difference[2]).toBe(800);
    expect(result.warnings).toContain('limit-capped');
  });

  it('takes a baseline of 0 with a risk difference, which needs no ratio', () => {
    expect(computed(ratio('RD', 0.02, 0.01, 0.03), 0).with).toEqual([20, 10, 30]);
  });
});

describe('what a reader should know', () => {
  it('counts per 10 000 or 100 000 people instead of printing 0 per 1000', () => {
    const rare = computed(ratio('RR', 0.5, 0.4, 0.6), 0.8);
    expect(rare.with[0]).toBe(0);
    expect(rare.scaled).toEqual({ per: 10_000, with: [4, 3, 5], difference: [-4, -5, -3] });
    expect(computed(ratio('RR', 0.5, 0.4, 0.6), 0.05).scaled?.per).toBe(100_000);
  });

  it('warns when an estimate lies far from the middle of its interval', () => {
    expect(computed(ratio('RR', 0.98, 0.34, 1), 100).warnings).toContain('interval-skewed');
    expect(computed(ratio('RR', 0.58, 0.45, 0.75), 670).warnings).toEqual([]);
  });
});
