import * as z from 'zod';
import type { ConsiderationId } from '../considerations/criteria.ts';
import type { Origin } from '../origin.ts';

/**
 * What becomes of a recommendation of a source guideline (ADAPTE 2.0, step 17; GRADE-ADOLOPMENT, Schünemann et al.,
 * J Clin Epidemiol 2017;81:101-110), in the order of the keys that choose it.
 */
export const DECISIONS = ['accept', 'adapt', 'evidence', 'reject'] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/** The four elements on which the Belgian guideline group fixed a level (KCE 287, 2017), as local considerations. */
export const LOCAL_ELEMENTS = [
  'certainty',
  'balance',
  'values',
  'resources',
] as const satisfies readonly ConsiderationId[];
export type LocalElement = (typeof LOCAL_ELEMENTS)[number];

const note = z.string().trim().max(5_000).default('');

export const decisionFieldsSchema = z.object({
  kind: z.enum(DECISIONS),
  reason: note,
  local: z.object({ certainty: note, balance: note, values: note, resources: note }),
  judgedBy: z.string().trim().max(200).default(''),
});
export type DecisionFields = z.infer<typeof decisionFieldsSchema>;

export const NO_LOCAL: DecisionFields['local'] = { certainty: '', balance: '', values: '', resources: '' };

/** A decision on a source recommendation. */
export interface SourceDecided extends DecisionFields {
  /** ISO-8601 in UTC. */
  judgedAt: string;
  /** The recommendation of this guideline it led to. */
  resultId: string | null;
  origin: Origin;
  revision: number;
}

/** Whether a decision leads to a recommendation of one's own. */
export function leadsToResult(kind: DecisionKind): boolean {
  return kind !== 'reject';
}

/** Whether it can stand as it is: what is not taken over whole needs a reason. */
export function isReasoned({ kind, reason }: Pick<DecisionFields, 'kind' | 'reason'>): boolean {
  return kind === 'accept' || reason !== '';
}
