import * as z from 'zod';

/** What lowers the certainty of evidence (GRADE guidelines 3-8), in the order of an evidence profile. */
export const LOWERING = [
  'risk-of-bias',
  'inconsistency',
  'indirectness',
  'imprecision',
  'publication-bias',
] as const;
export type LoweringFactor = (typeof LOWERING)[number];

/** What raises it (GRADE guidelines 9). */
export const RAISING = ['large-effect', 'dose-response', 'confounding'] as const;

export const FACTORS = [...LOWERING, ...RAISING] as const;
export type Factor = (typeof FACTORS)[number];

export const factorJudgementSchema = z.object({
  factor: z.enum(FACTORS),
  /** Levels down (negative) or up; 0 is a judgement too: no reason for concern. */
  level: z.int().min(-3).max(2),
  reason: z.string().trim().max(2_000).default(''),
});
export type FactorJudgement = z.infer<typeof factorJudgementSchema>;

/** Kinds of studies an outcome rests on. */
export const DESIGNS = [
  'randomised',
  'non-randomised',
  'non-randomised-robins',
  'diagnostic-accuracy',
  'prognostic',
  'case-series',
] as const;
export type Design = (typeof DESIGNS)[number];

export function isLowering(factor: Factor): factor is LoweringFactor {
  return LOWERING.some(known => known === factor);
}

/**
 * The levels a factor can take. Three down exists for imprecision (GRADE guidances 34 and 35) and for risk of bias of
 * non-randomised studies assessed with ROBINS-I, which start high (GRADE guidelines 18); two up only for a large effect.
 */
export function levelsOf(factor: Factor, design: Design): readonly number[] {
  switch (factor) {
    case 'imprecision':
      return [0, -1, -2, -3];
    case 'risk-of-bias':
      return design === 'non-randomised-robins' ? [0, -1, -2, -3] : [0, -1, -2];
    case 'inconsistency':
    case 'indirectness':
    case 'publication-bias':
      return [0, -1, -2];
    case 'large-effect':
      return [0, 1, 2];
    case 'dose-response':
    case 'confounding':
      return [0, 1];
  }
}
