import * as z from 'zod';
import { RESPONDENT_ROLES, type RespondentRole } from './bottlenecks/survey.ts';
import type { Origin } from './origin.ts';

/** How a bottleneck (knelpunt) was collected: KNGF bottleneck inventory (knelpunteninventarisatie). */
export const BOTTLENECK_SOURCES = [
  'survey',
  'focus-group',
  'literature',
  'users',
  'patients',
  'other',
] as const;
export type BottleneckSource = (typeof BOTTLENECK_SOURCES)[number];

export const bottleneckFieldsSchema = z.object({
  theme: z.string().trim().min(1).max(200),
  text: z.string().trim().max(10_000),
  source: z.enum(BOTTLENECK_SOURCES),
});
export type BottleneckFields = z.infer<typeof bottleneckFieldsSchema>;

export interface Bottleneck extends BottleneckFields {
  id: string;
  /** Number shown to people, 1-based, unique in the project and never reused. */
  number: number;
  position: number;
  origin: Origin;
  revision: number;
  /** Key questions that answer this bottleneck. Empty is a gap in the thread. */
  questionIds: string[];
  /** What people said, in their own words; a merged bottleneck keeps the statements of all it was made of. */
  statements: BottleneckStatement[];
  decision: BottleneckDecision | null;
}

export const statementFieldsSchema = z.object({
  text: z.string().trim().min(1).max(10_000),
  source: z.enum(BOTTLENECK_SOURCES),
  role: z.enum(RESPONDENT_ROLES).nullable(),
  organisation: z.string().trim().max(300),
  /** A person, a meeting, or the reference of an article. */
  raisedBy: z.string().trim().max(300),
});
export type StatementFields = z.infer<typeof statementFieldsSchema>;

/** One voice behind a bottleneck: who raised it, where, and in which words. */
export interface BottleneckStatement {
  id: string;
  theme: string;
  text: string;
  source: BottleneckSource;
  role: RespondentRole | null;
  organisation: string;
  raisedBy: string;
  /** The survey answer it came in. */
  answerId: string | null;
  /** Number of the bottleneck this stood at before it was merged. */
  mergedFrom: number | null;
  origin: Origin;
  revision: number;
}

/** What becomes of a bottleneck. */
export const BOTTLENECK_OUTCOMES = ['question', 'implementation', 'out-of-scope'] as const;
export type BottleneckOutcome = (typeof BOTTLENECK_OUTCOMES)[number];

export const decisionFieldsSchema = z.object({
  outcome: z.enum(BOTTLENECK_OUTCOMES),
  reason: z.string().trim().max(5_000),
});

export interface BottleneckDecision extends z.infer<typeof decisionFieldsSchema> {
  decidedBy: string;
  decidedAt: string;
  origin: Origin;
  revision: number;
}
