import * as z from 'zod';
import {
  DESIGNS,
  type Design,
  FACTORS,
  type FactorJudgement,
  factorJudgementSchema,
} from '../../shared/evidence/factors.ts';
import { FAVOURS, OVERALL_RULES } from '../../shared/evidence/overall.ts';
import { overrideSchema } from '../../shared/evidence/records.ts';
import { BANDS } from '../../shared/questions/ratings.ts';
import { CERTAINTIES } from '../../shared/recommendations.ts';

/** Factors as a list with reasons, or for short as `{"imprecision": -1}`. */
const factorsSchema = z
  .union([
    z.array(factorJudgementSchema),
    z.partialRecord(z.enum(FACTORS), factorJudgementSchema.shape.level),
  ])
  .transform((given): FactorJudgement[] =>
    Array.isArray(given)
      ? given
      : FACTORS.flatMap(factor => {
          const level = given[factor];
          return level === undefined ? [] : [{ factor, level, reason: '' }];
        }),
  );

/** Other names the two usual designs go by. */
const DESIGN_NAMES: Readonly<Record<string, Design>> = {
  rct: 'randomised',
  randomized: 'randomised',
  observational: 'non-randomised',
};

const designSchema = z
  .string()
  .transform(name => DESIGN_NAMES[name.toLowerCase()] ?? name)
  .pipe(z.enum(DESIGNS));

const outcomeFieldsSchema = z.object({
  name: z.string().default(''),
  design: designSchema.optional(),
  factors: factorsSchema.default([]),
  /** A certainty that is known already, in place of design and factors. */
  certainty: z.enum(CERTAINTIES).optional(),
  override: overrideSchema.nullable().default(null),
  importance: z.enum(BANDS).default('critical'),
  favours: z.enum(FAVOURS).nullable().default(null),
});

const outcomeSchema = outcomeFieldsSchema.refine(
  ({ design, certainty }) => design !== undefined || certainty !== undefined,
  { error: 'needs a design, or a certainty', path: ['design'] },
);
export type CertaintyOutcome = z.infer<typeof outcomeSchema>;

/** What `calc certainty` reads: `{"rule": …, "outcomes": […]}` for a question, or one outcome by itself. */
export const certaintyInputSchema = z.preprocess(
  input =>
    typeof input === 'object' && input !== null && 'outcomes' in input
      ? input
      : { only: input, outcomes: [input] },
  z.object({
    rule: z.enum(OVERALL_RULES).default('lowest-critical'),
    isBalanceClear: z.boolean().default(false),
    outcomes: z.array(outcomeSchema).min(1).max(500),
    /** Set when the file held one outcome and no question. */
    only: z.unknown().optional(),
  }),
);
