import * as z from 'zod';
import type { Origin } from './origin.ts';
import { APPROACHES, type ElementId, QUESTION_TYPES } from './questions/frames.ts';
import { RATING_RULES } from './questions/ratings.ts';
import { QUESTION_STATUSES } from './questions/status.ts';

/** KNGF types key questions (uitgangsvragen) as clinical content or organisation of care. */
export const QUESTION_KINDS = ['content', 'organisation'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const questionFieldsSchema = z.object({
  text: z.string().trim().min(1).max(2_000),
  /** Short title for lists and headings. */
  title: z.string().trim().min(1).max(200),
  kind: z.enum(QUESTION_KINDS),
});
export type QuestionFields = z.infer<typeof questionFieldsSchema>;

/** How a question is worked out: its frame, where the answer comes from, how far it is. */
export const questionSetupSchema = z.object({
  type: z.enum(QUESTION_TYPES),
  /** Null while the group has not chosen. */
  approach: z.enum(APPROACHES).nullable(),
  /** Set by hand; null leaves the status to the data. */
  setStatus: z.enum(QUESTION_STATUSES).nullable(),
  /** Which average of the members' ratings decides the band of an outcome. */
  ratingRule: z.enum(RATING_RULES),
});
export type QuestionSetup = z.infer<typeof questionSetupSchema>;

export interface Question extends QuestionFields, QuestionSetup {
  id: string;
  /** Number shown to people, 1-based, unique in the project and never reused. */
  number: number;
  position: number;
  /** The module it stands in; null for none. */
  moduleId: string | null;
  /** What was filled in of the frame, also of a type chosen before. */
  elements: Partial<Record<ElementId, string>>;
  origin: Origin;
  revision: number;
  /** Bottlenecks this question came from. Empty is a gap in the thread. */
  bottleneckIds: string[];
  /** Sections of the text that answer this question. */
  documentIds: string[];
  recommendationIds: string[];
}

/** The framework (raamwerk) of a guideline: what it is about, for whom and where, beside the key questions. */
export const SCOPE_KINDS = [
  'population',
  'population-out',
  'setting',
  'professions',
  'exclusions',
  'relation',
  'other',
] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

export const scopeFieldsSchema = z.object({
  kind: z.enum(SCOPE_KINDS),
  text: z.string().trim().min(1).max(5_000),
});
export type ScopeFields = z.infer<typeof scopeFieldsSchema>;

export interface ScopeStatement extends ScopeFields {
  id: string;
  position: number;
  origin: Origin;
  revision: number;
}
