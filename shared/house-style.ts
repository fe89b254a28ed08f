import * as z from 'zod';
import type { Origin } from './origin.ts';
import type { Finding } from './text/lint/lint.ts';

const wordSchema = z.string().trim().min(1).max(200);

/** A word the guideline uses, and words that mean the same and are therefore avoided. */
export const termFieldsSchema = z.object({ preferred: wordSchema, avoid: z.array(wordSchema).max(50) });
export type TermFields = z.infer<typeof termFieldsSchema>;

export interface Term extends TermFields {
  id: string;
  origin: Origin;
  revision: number;
}

/** Names a finding, so that it can be set aside and known again: the same words in the same block. */
export const findingKeySchema = z.object({
  rule: z.string().min(1).max(100),
  documentId: z.string(),
  blockId: z.string().max(100),
  excerpt: z.string().max(2_000),
});
export type FindingKey = z.infer<typeof findingKeySchema>;

export const ignoreReasonSchema = z.string().trim().min(1).max(500);

/** A finding somebody set aside, and why. */
export interface IgnoredFinding extends FindingKey {
  id: string;
  reason: string;
}

/** A finding as the screen shows it; `ignored` when it was set aside. */
export interface StyleFinding extends Finding {
  ignored: { id: string; reason: string } | null;
}

/** The same text for the same finding. */
export function findingKey({ rule, documentId, blockId, excerpt }: FindingKey): string {
  return JSON.stringify([rule, documentId, blockId, excerpt]);
}

/** Words separated by commas or semicolons, as one types a list of them. */
export function splitWords(typed: string): string[] {
  return [
    ...new Set(
      typed
        .split(/[,;]/)
        .map(word => word.trim())
        .filter(Boolean),
    ),
  ];
}
