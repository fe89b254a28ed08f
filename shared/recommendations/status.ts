export const RECOMMENDATION_STATUSES = [
  'draft',
  'for-consensus',
  'adopted',
  'reopened',
  'withdrawn',
] as const;
export type RecommendationStatus = (typeof RECOMMENDATION_STATUSES)[number];

/** Where a recommendation can go from each status. */
export const NEXT_STATUSES: Record<RecommendationStatus, readonly RecommendationStatus[]> = {
  draft: ['for-consensus', 'withdrawn'],
  'for-consensus': ['adopted', 'draft', 'withdrawn'],
  adopted: ['reopened', 'withdrawn'],
  reopened: ['for-consensus', 'adopted', 'withdrawn'],
  withdrawn: ['draft'],
};

/** What was decided can only be changed after it has been reopened, and these steps say why they are taken. */
export const NEEDS_REASON: readonly RecommendationStatus[] = ['reopened', 'withdrawn'];

export const STATUS_BLOCKERS = ['no-wording', 'no-strength', 'no-question', 'not-next', 'no-reason'] as const;
export type StatusBlocker = (typeof STATUS_BLOCKERS)[number];

export interface StatusSubject {
  status: RecommendationStatus;
  wording: string;
  strength: string | null;
  questionId: string | null;
}

/** Why a recommendation cannot get this status yet; none when it can. */
export function statusBlockers(row: StatusSubject, to: RecommendationStatus, reason = ''): StatusBlocker[] {
  if (!NEXT_STATUSES[row.status].includes(to)) return ['not-next'];
  const asksForDecision = to === 'for-consensus' || to === 'adopted';
  const found: Partial<Record<StatusBlocker, boolean>> = {
    'no-wording': asksForDecision && row.wording.trim() === '',
    'no-strength': asksForDecision && row.strength === null,
    'no-question': asksForDecision && row.questionId === null,
    'no-reason': NEEDS_REASON.includes(to) && reason.trim() === '',
  };
  return STATUS_BLOCKERS.filter(blocker => found[blocker]);
}
