import * as z from 'zod';
import { daySchema } from './dates.ts';
import type { Origin } from './origin.ts';
import { DEVELOPMENT_MODES } from './phases/modes.ts';

/** Why a guideline is made or revised (aanleiding): new knowledge, a need in practice, or policy. */
export const REASON_KINDS = ['knowledge', 'practice', 'policy'] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

export const reasonFieldsSchema = z.object({
  kind: z.enum(REASON_KINDS),
  text: z.string().trim().min(1).max(5_000),
  /** Where the reason comes from: a report, a letter, a publication. */
  source: z.string().trim().max(500),
  notedOn: daySchema.nullable(),
});
export type ReasonFields = z.infer<typeof reasonFieldsSchema>;

export interface Reason extends ReasonFields {
  id: string;
  position: number;
  origin: Origin;
  revision: number;
}

export const preconditionFieldsSchema = z.object({ text: z.string().trim().min(1).max(2_000) });
export type PreconditionFields = z.infer<typeof preconditionFieldsSchema>;

export interface Precondition extends PreconditionFields {
  id: string;
  position: number;
  origin: Origin;
  revision: number;
}

export const earlierVersionFieldsSchema = z.object({
  year: z.int().min(1900).max(2200),
  title: z.string().trim().min(1).max(300),
  note: z.string().trim().max(2_000),
  /** The version of which this changed a part; null for a whole version. */
  amendmentOf: z.string().nullable(),
});
export type EarlierVersionFields = z.infer<typeof earlierVersionFieldsSchema>;

export interface EarlierVersion extends EarlierVersionFields {
  id: string;
  origin: Origin;
  revision: number;
}

export const assignmentFieldsSchema = z.object({
  policyContext: z.string().trim().max(20_000),
  /** Who commissions and pays (opdrachtgever). */
  commissioner: z.string().trim().max(300),
  assignedOn: daySchema.nullable(),
  assignment: z.string().trim().max(20_000),
});
export type AssignmentFields = z.infer<typeof assignmentFieldsSchema>;

/** Policy context and assignment; there is one of each. Revision 0 says that nothing has been written yet. */
export interface Assignment extends AssignmentFields {
  /** Origin of the policy context. */
  policyOrigin: Origin;
  /** Origin of the assignment. */
  origin: Origin;
  revision: number;
}

export const modeSchema = z.object({
  developmentMode: z.enum(DEVELOPMENT_MODES).nullable(),
  belgianCircle: z.boolean(),
  revision: z.int(),
});

export interface Initiation {
  assignment: Assignment;
  reasons: Reason[];
  preconditions: Precondition[];
  /** Oldest first; amendments after the version they changed. */
  earlierVersions: EarlierVersion[];
}

/** Versions in the order of their years, each followed by its amendments. */
export function orderVersions(versions: readonly EarlierVersion[]): EarlierVersion[] {
  const byYear = versions.toSorted((a, b) => a.year - b.year || a.title.localeCompare(b.title));
  const known = new Set(versions.map(version => version.id));
  return byYear
    .filter(version => version.amendmentOf === null || !known.has(version.amendmentOf))
    .flatMap(version => [version, ...byYear.filter(other => other.amendmentOf === version.id)]);
}
