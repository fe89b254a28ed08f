import * as z from 'zod';
import type { Origin } from '../origin.ts';
import { daySchema } from '../people.ts';

/**
 * The headings of the declaration form of the Dutch code against improper influence by conflicting interests
 * (Code ter voorkoming van oneigenlijke beïnvloeding door belangenverstrengeling, 2012, revised 2016).
 */
export const INTEREST_CATEGORIES = [
  'main-position',
  'side-paid',
  'side-unpaid',
  'financial',
  'relations',
  'reputation',
  'research',
  'valorisation',
  'other',
] as const;
export type InterestCategory = (typeof INTEREST_CATEGORIES)[number];

export const INTEREST_LEVELS = ['none', 'low', 'moderate', 'high'] as const;

/** What follows from an assessment, from nothing to no part in the project. */
export const INTEREST_ACTIONS = ['none', 'disclose', 'no-lead', 'abstain', 'leave-room', 'no-part'] as const;
export type InterestAction = (typeof INTEREST_ACTIONS)[number];

/** What follows for one key question. Who may not vote on it does not lead it either. */
export const CONSEQUENCES = ['no-lead', 'no-vote'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

export const declarationFieldsSchema = z.object({
  declaredOn: z.iso.date(),
  /** What was declared under each heading; a heading left out means: nothing. */
  entries: z.partialRecord(z.enum(INTEREST_CATEGORIES), z.string().trim().max(5_000)),
  /** Where the signed form and other papers are kept. */
  attachment: z.string().trim().max(1_000),
});
export type DeclarationFields = z.infer<typeof declarationFieldsSchema>;

export const assessmentFieldsSchema = z.object({
  assessedBy: z.string().trim().max(200),
  assessedOn: daySchema,
  relevance: z.string().trim().max(5_000),
  level: z.enum(INTEREST_LEVELS).nullable(),
  action: z.enum(INTEREST_ACTIONS).nullable(),
});
export type AssessmentFields = z.infer<typeof assessmentFieldsSchema>;

/** One declaration of one person. An update is a new declaration; the newest counts. */
export interface Declaration extends DeclarationFields, AssessmentFields {
  id: string;
  personId: string;
  consequences: { questionId: string; consequence: Consequence }[];
  origin: Origin;
  revision: number;
}
