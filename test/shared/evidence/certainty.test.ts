import { describe, expect, it } from 'vitest';
import { computeCertainty } from '../../../shared/evidence/certainty.ts';
import { type Design, FACTORS, type FactorJudgement, levelsOf } from '../../../shared/evidence/factors.ts';
import { type JudgedOutcome, overallCertainty } from '../../../shared/evidence/overall.ts';
import type { Certainty } from '../../../shared/recommendations.ts';

function judged(levels: Partial<Record<FactorJudgement['factor'], number>>): FactorJudgement[] {
  return FACTORS.flatMap(factor => {
    const level = levels[factor];
    return level === undefined ? [] : [{ factor, level, reason: 'daarom' }];
  });
}

describe('certainty of one outcome', () => {
  it.each<[Design, Parameters<typeof judged>[0], Certainty]>([
    ['randomised', {}, 'high'],
    ['randomised', { indirectness: -1 }, 'moderate'],
    ['randomised', { 'risk-of-bias': -1, indirectness: -1 }, 'low'],
    ['randomised', { imprecision: -3, indirectness: -1 }, 'very-low'],
    ['randomised', { 'risk-of-bias': -2, indirectness: -1 }, 'very-low'],
    ['randomised', { 'risk-of-bias': -1, inconsistency: -2 }, 'very-low'],
    ['non-randomised', { imprecision: -1, confounding: 1 }, 'low'],
    ['non-randomised', { 'large-effect': 2 }, 'high'],
    ['non-randomised-robins', { 'risk-of-bias': -3 }, 'very-low'],
    ['case-series', { imprecision: -1 }, 'very-low'],
    ['diagnostic-accuracy', {}, 'high'],
    ['prognostic', { 'publication-bias': -1 }, 'moderate'],
  ])('%s with %o is %s', (design, levels, certainty) => {
    expect(computeCertainty(design, judged(levels)).certainty).toBe(certainty);
  });

  it('keeps the sum, so that it can be told when the floor or the ceiling held', () => {
    const result = computeCertainty('randomised', judged({ imprecision: -3, inconsistency: -2 }));
    expect([result.sum, result.certainty]).toEqual([-1, 'very-low']);
    expect(result.steps.map(({ factor }) => factor)).toEqual(['inconsistency', 'imprecision']);
  });

  it('says what has not been judged, and what a methodologist would object to', () => {
    const kinds = (design: Design, judgements: FactorJudgement[]) =>
      computeCertainty(design, judgements).concerns.map(({ kind }) => kind);
    const none = judged({
      'risk-of-bias': 0,
      inconsistency: 0,
      indirectness: 0,
      imprecision: 0,
      'publication-bias': 0,
    });
    expect(kinds('randomised', none)).toEqual([]);
    expect(kinds('randomised', [])).toEqual(['not-judged']);
    expect(kinds('non-randomised', [...judged({ imprecision: -1, confounding: 1 })])).toEqual([
      'raised-and-lowered',
      'not-judged',
    ]);
    expect(kinds('randomised', [...none, ...judged({ 'large-effect': 1 })])).toEqual(['raised-randomised']);
    const twice = [...none, { factor: 'imprecision' as const, level: -1, reason: '' }];
    expect(kinds('randomised', twice)).toEqual(['factor-twice', 'reason-missing']);
    const three = [...none.slice(1), ...judged({ 'risk-of-bias': -3 })];
    expect(kinds('randomised', three)).toEqual(['level-not-allowed']);
    expect(kinds('non-randomised-robins', three)).toEqual([]);
  });

  it('has no factor that can be raised and lowered', () => {
    for (const factor of FACTORS) {
      const levels = levelsOf(factor, 'randomised');
      expect(levels[0]).toBe(0);
      expect(levels.every(level => level <= 0) || levels.every(level => level >= 0)).toBe(true);
    }
  });
});

describe('certainty of a question', () => {
  const outcome = (
    name: string,
    certainty: Certainty | null,
    favours: JudgedOutcome['favours'] = 'intervention',
    isCritical = true,
  ): JudgedOutcome => ({ name, certainty, favours, isCritical });
  const mixed = [outcome('pijn', 'moderate'), outcome('val', 'low', 'comparison')];
  const alike = [outcome('pijn', 'high'), outcome('val', 'low')];

  it.each([
    ['lowest-critical', mixed, true, 'low', 'lowest'],
    ['lowest-critical', [...mixed, outcome('tevreden', 'very-low', null, false)], true, 'low', 'lowest'],
    ['directional', mixed, true, 'low', 'directions-differ'],
    ['directional', alike, true, 'high', 'same-direction'],
    ['directional', alike, false, 'low', 'balance-uncertain'],
    ['directional', [...alike, outcome('x', 'moderate', null)], true, 'low', 'direction-unknown'],
    ['lowest-critical', alike, true, 'low', 'lowest'],
    ['lowest-critical', [outcome('pijn', 'high', null, false)], true, null, 'no-critical'],
    ['directional', [...alike, outcome('x', null)], true, null, 'not-all-graded'],
    ['lowest-critical', [], true, null, 'no-critical'],
  ] as const)('%s of %o, balance clear %s: %s (%s)', (rule, outcomes, isClear, certainty, why) => {
    const overall = overallCertainty(rule, outcomes, isClear);
    expect([overall.certainty, overall.why]).toEqual([certainty, why]);
  });

  it('names the outcomes that decided it', () => {
    expect(overallCertainty('directional', alike, true).outcomes).toEqual(['pijn']);
    expect(overallCertainty('lowest-critical', alike, true).outcomes).toEqual(['val']);
  });
});
