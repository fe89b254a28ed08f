import * as z from 'zod';
import type { Origin } from '../origin.ts';
import { CERTAINTIES, type Certainty } from '../recommendations.ts';
import type { Judgement } from './bias/tool.ts';
import { type BiasToolId, STUDY_DESIGNS } from './bias/tools.ts';
import { MEASURES } from './effect.ts';
import { DESIGNS, type FactorJudgement } from './factors.ts';
import { FAVOURS, OVERALL_RULES, type OverallRule } from './overall.ts';

const count = z.int().min(0).max(1_000_000_000).nullable().default(null);
const decimal = z.number().nullable().default(null);

export const studyFieldsSchema = z.object({
  /** How it is called in the tables, e.g. "Hayden 2021". */
  label: z.string().trim().min(1).max(200),
  design: z.enum(STUDY_DESIGNS).default('randomised'),
  /** The reference it was published in; null while it is not linked. */
  referenceId: z.string().nullable().default(null),
  /** People in the study, or in the studies of the review. */
  participants: count,
  /** Number of studies in a systematic review; null for a single study. */
  includedStudies: count,
  population: z.string().trim().max(2_000).default(''),
  intervention: z.string().trim().max(2_000).default(''),
  comparison: z.string().trim().max(2_000).default(''),
  followUp: z.string().trim().max(300).default(''),
  note: z.string().trim().max(5_000).default(''),
});
export type StudyFields = z.infer<typeof studyFieldsSchema>;

export interface Study extends StudyFields {
  id: string;
  position: number;
  origin: Origin;
  revision: number;
}

/** How the result of an outcome is given: a pooled (or single) effect, or in words. */
export const PROFILE_KINDS = ['effect', 'narrative'] as const;

export const profileFieldsSchema = z.object({
  kind: z.enum(PROFILE_KINDS).default('effect'),
  design: z.enum(DESIGNS).default('randomised'),
  /** Number of studies; null counts the linked ones. */
  studyCount: count,
  /** People in all; null adds up the arms. */
  participants: count,
  interventionEvents: count,
  interventionTotal: count,
  comparisonEvents: count,
  comparisonTotal: count,
  measure: z.enum(MEASURES).default('RR'),
  estimate: decimal,
  low: decimal,
  high: decimal,
  /** Mean of the comparison group, for continuous outcomes. */
  comparisonMean: decimal,
  /** Standard deviation on a familiar scale, to re-express a standardised mean difference. */
  deviation: decimal,
  /** Result in words: for a narrative outcome all there is. */
  narrative: z.string().trim().max(5_000).default(''),
  /** Which way the result points, for a narrative outcome; else it follows from the effect. */
  favours: z.enum(FAVOURS).nullable().default(null),
  /** What it means, for the last column of the table. */
  comment: z.string().trim().max(2_000).default(''),
});
export type ProfileFields = z.infer<typeof profileFieldsSchema>;

export const baselineFieldsSchema = z.object({
  /** Which patients, e.g. "hoog risico". */
  label: z.string().trim().max(200).default(''),
  per1000: z.number().min(0).max(1000),
  /** Where the number comes from. */
  source: z.string().trim().max(500).default(''),
});
export type BaselineFields = z.infer<typeof baselineFieldsSchema>;

export interface Baseline extends BaselineFields {
  id: string;
  profileId: string;
  position: number;
  revision: number;
}

export const overrideSchema = z.object({
  certainty: z.enum(CERTAINTIES),
  reason: z.string().trim().min(1).max(2_000),
});
/** A certainty the group set in place of the computed one, with why. */
export type CertaintyOverride = z.infer<typeof overrideSchema>;

/** The evidence of one outcome of a key question. */
export interface Profile extends ProfileFields {
  id: string;
  outcomeId: string;
  override: CertaintyOverride | null;
  origin: Origin;
  revision: number;
  baselines: Baseline[];
  factors: FactorJudgement[];
  studyIds: string[];
}

export const questionEvidenceFieldsSchema = z.object({
  /** Whether desirable and undesirable effects clearly differ; the directional rule asks it. */
  isBalanceClear: z.boolean().default(false),
  override: overrideSchema.nullable().default(null),
});
export type QuestionEvidenceFields = z.infer<typeof questionEvidenceFieldsSchema>;

/** What is said about the evidence of a question as a whole. */
export interface QuestionEvidence extends QuestionEvidenceFields {
  questionId: string;
  revision: number;
}

export interface Assessment {
  id: string;
  studyId: string;
  tool: BiasToolId;
  /** The outcome it is about, with tools that judge each outcome; null for the study as a whole. */
  outcomeId: string | null;
  assessedBy: string;
  /** Overall judgement set by hand; null leaves it to the tool's rule. */
  overall: Judgement | null;
  overallReason: string;
  judgements: { domain: string; judgement: Judgement; support: string }[];
  origin: Origin;
  revision: number;
}

export interface EvidenceRecords {
  rule: OverallRule;
  studies: Study[];
  profiles: Profile[];
  questions: QuestionEvidence[];
  assessments: Assessment[];
}

export const ruleSchema = z.enum(OVERALL_RULES);

/** What stands: the override when there is one, else what was computed. */
export function standing(computed: Certainty, override: CertaintyOverride | null): Certainty {
  return override?.certainty ?? computed;
}
