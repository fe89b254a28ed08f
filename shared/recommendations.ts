import * as z from 'zod';
import type { Origin } from './origin.ts';
import type { RecommendationDetails, RecommendationStanding } from './recommendations/details.ts';

/** Strength and direction as KNGF and GRADE word them (GRADE EtD, BMJ 2016;353:i2016). */
export const STRENGTHS = [
  'strong-for',
  'conditional-for',
  'either',
  'conditional-against',
  'strong-against',
  'good-practice',
  'research-only',
] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Certainty of the evidence (GRADE): ⊕⊕⊕⊕ to ⊕◯◯◯. */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const recommendationFieldsSchema = z.object({
  questionId: z.string().nullable(),
  strength: z.enum(STRENGTHS).nullable(),
  certainty: z.enum(CERTAINTIES).nullable(),
});
export type RecommendationFields = z.infer<typeof recommendationFieldsSchema>;

export interface Recommendation extends RecommendationFields, RecommendationDetails, RecommendationStanding {
  id: string;
  /** The document that holds the wording. */
  documentId: string;
  title: string;
  /** Plain wording, for lists. */
  wording: string;
  /** Version of the document that holds the wording. */
  version: number;
  origin: Origin;
  revision: number;
  indicatorIds: string[];
}

/** The four GRADE circles, e.g. "⊕⊕⊕◯" for moderate. */
export function certaintySymbol(certainty: Certainty): string {
  const filled = 4 - CERTAINTIES.indexOf(certainty);
  return '⊕'.repeat(filled) + '◯'.repeat(4 - filled);
}
