import * as z from 'zod';
import type { Origin } from './origin.ts';

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

export interface Question extends QuestionFields {
  id: string;
  /** Number shown to people, 1-based, unique in the project and never reused. */
  number: number;
  position: number;
  origin: Origin;
  revision: number;
  /** Bottlenecks this question came from. Empty is a gap in the thread. */
  bottleneckIds: string[];
  /** Sections of the text that answer this question. */
  documentIds: string[];
  recommendationIds: string[];
}

/** The framework (raamwerk) of a guideline: what it is about, for whom and where, beside the key questions. */
export const SCOPE_KINDS = ['population', 'setting', 'professions', 'other'] as const;
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
