import * as z from 'zod';
import { conditionsSchema, NO_CONDITIONS } from './conditions.ts';
import type { RecommendationStatus } from './status.ts';
import { VERBS } from './verbs.ts';

/**
 * The five situations in which GRADE allows a strong recommendation on (very) low certainty (GRADE guidelines 15,
 * J Clin Epidemiol 2013;66:726).
 */
export const SITUATIONS = [
  'life-threatening',
  'uncertain-benefit-certain-harm',
  'equivalence-less-risk',
  'certain-equal-benefit-more-harm',
  'catastrophic-harm',
] as const;

const text = z.string().trim().max(20_000);

/** What a recommendation says in parts, and what belongs to it beside its wording. */
export const recommendationDetailsSchema = z.object({
  /** The verb of the action; null when it has not been put in parts. */
  verb: z.enum(VERBS).nullable(),
  /** What is offered, used, given …, as it stands in the sentence: "oefentherapie". */
  action: z.string().trim().max(500),
  /** For whom, as it stands in the sentence; empty when a profile is the target. */
  population: z.string().trim().max(500),
  /** A row of a table of treatment profiles. */
  profileId: z.string().nullable(),
  conditions: conditionsSchema,
  /** Who is competent to do it, such as training that is needed. */
  competence: text,
  isKey: z.boolean(),
  /** Why a strong recommendation rests on low certainty. */
  situation: z.enum(SITUATIONS).nullable(),
  rationale: text,
  knowledgeGaps: text,
  regionalNotes: z
    .array(z.object({ region: z.string().trim().min(1).max(200), text: z.string().trim().min(1).max(5_000) }))
    .max(20),
});
export type RecommendationDetails = z.infer<typeof recommendationDetailsSchema>;

/** The fields that make up what the group decides; once adopted, they change only after reopening. */
export const DECIDED_FIELDS = [
  'verb',
  'action',
  'population',
  'profileId',
  'conditions',
] as const satisfies readonly (keyof RecommendationDetails)[];

/** How far the recommendation is, and what it was decided on. */
export interface RecommendationStanding {
  status: RecommendationStatus;
  /** Why it was reopened or withdrawn. */
  statusReason: string;
  /** When it was adopted, as an ISO-8601 time in UTC, by whom, and the version its text then had. */
  decidedAt: string | null;
  decidedBy: string;
  decidedVersion: number | null;
  /** When somebody last confirmed it after what it rests on had changed. */
  confirmedAt: string | null;
  confirmedBy: string;
  confirmedVersion: number | null;
}

export const NO_DETAILS: RecommendationDetails & RecommendationStanding = {
  verb: null,
  action: '',
  population: '',
  profileId: null,
  conditions: NO_CONDITIONS,
  competence: '',
  isKey: false,
  situation: null,
  rationale: '',
  knowledgeGaps: '',
  regionalNotes: [],
  status: 'draft',
  statusReason: '',
  decidedAt: null,
  decidedBy: '',
  decidedVersion: null,
  confirmedAt: null,
  confirmedBy: '',
  confirmedVersion: null,
};
