import type { Decision, Resolution, ScreeningDecision } from './records.ts';

/** How far a record is in a round of screening. */
export const RECORD_STATES = ['open', 'conflict', 'included', 'excluded'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

type Judged = Pick<ScreeningDecision, 'decision' | 'criterionId'>;

/**
 * The state of a record by what its screeners decided. It stays open until as many judged as the plan asks, and is
 * settled when all say the same. Doubt settles nothing, and neither does excluding for different reasons where a
 * reason counts (full text): these wait for somebody to decide.
 */
export function recordState(
  decisions: readonly Judged[],
  needed: number,
  resolution: Pick<Resolution, 'decision'> | null,
  reasonCounts: boolean,
): RecordState {
  if (resolution) return resolution.decision === 'include' ? 'included' : 'excluded';
  if (decisions.length < needed) return 'open';
  const given = new Set<Decision>(decisions.map(({ decision }) => decision));
  if (given.size > 1 || given.has('unsure')) return 'conflict';
  if (given.has('include')) return 'included';
  const reasons = new Set(decisions.map(({ criterionId }) => criterionId));
  return reasonCounts && reasons.size > 1 ? 'conflict' : 'excluded';
}

/** The reason a record was excluded for: that of the decision that settled it, else of the screeners. */
export function exclusionReason(
  decisions: readonly Judged[],
  resolution: Pick<Resolution, 'decision' | 'criterionId'> | null,
): string | null {
  return resolution ? resolution.criterionId : (decisions[0]?.criterionId ?? null);
}
