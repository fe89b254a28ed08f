import * as z from 'zod';
import { ANSWERS, ANSWERS_TO, type Answer, type ConsiderationId } from './considerations/criteria.ts';
import { FRAMEWORK_IDS, FRAMEWORKS } from './considerations/frameworks.ts';
import type { Origin } from './origin.ts';

/** The authors draft a judgement; the panel (working group) makes its own. The two are kept apart. */
export const STAGES = ['draft', 'panel'] as const;
export type Stage = (typeof STAGES)[number];

export const considerationsFieldsSchema = z.object({
  framework: z.enum(FRAMEWORK_IDS),
  /** The weighing in words: why the balance leads to this recommendation. */
  summary: z.string().trim().max(20_000),
});
export type ConsiderationsFields = z.infer<typeof considerationsFieldsSchema>;

/** The texts of one criterion; plain text of more lines, as they stand in the cells of the printed table. */
export const entryTextsSchema = z.object({
  evidence: z.string().trim().max(20_000),
  remarks: z.string().trim().max(20_000),
});
export type EntryTexts = z.infer<typeof entryTextsSchema>;

export const judgementInputSchema = z.object({
  stage: z.enum(STAGES),
  /** Null takes the judgement away. */
  answer: z.enum(ANSWERS).nullable(),
});

/** What somebody judged, and when, as an ISO-8601 time in UTC. */
export interface Judgement {
  answer: Answer;
  by: string;
  at: string;
}

/** One criterion of the considerations of a question. */
export interface ConsiderationEntry extends EntryTexts {
  id: string;
  criterion: ConsiderationId;
  draft: Judgement | null;
  panel: Judgement | null;
  /** When the panel last changed or withdrew its judgement; null while it never judged. */
  panelChangedAt: string | null;
  origin: Origin;
  revision: number;
}

/** The considerations of a key question, or of one recommendation on it where that was wanted. */
export interface Considerations extends ConsiderationsFields {
  id: string;
  questionId: string;
  recommendationId: string | null;
  /** When a comment changed the recommendation in substance, and why they are open again; null when they are not. */
  reopenedAt: string | null;
  reopenedReason: string;
  origin: Origin;
  revision: number;
  /** Those of the chosen framework, in its order. What was filled in for another framework is kept, out of sight. */
  entries: ConsiderationEntry[];
}

/** The judgement that counts: the panel's, else the draft. */
export function judgementOf(entry: ConsiderationEntry): Judgement | null {
  return entry.panel ?? entry.draft;
}

/** Whether this is one of the answers to the criterion. */
export function isAnswerTo(criterion: ConsiderationId, answer: Answer): boolean {
  return ANSWERS_TO[criterion].includes(answer);
}

/** The entries a framework shows, in its order. */
export function entriesOf(
  framework: Considerations['framework'],
  entries: readonly ConsiderationEntry[],
): ConsiderationEntry[] {
  return FRAMEWORKS[framework].criteria.flatMap(id => entries.find(entry => entry.criterion === id) ?? []);
}
