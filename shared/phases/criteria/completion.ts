import { atLeast, byHand, type Criterion, every } from './kinds.ts';

/** From the first comment to the decision on a next version. */
export const completionCriteria = {
  'group-commented': byHand(),
  'comments-collected': byHand(),
  'comments-answered': byHand(),
  'text-settled': byHand(),
  'digital-format-made': byHand(),
  'authorisations-received': byHand(),
  published: byHand(),
  'review-date-set': byHand(),
  'register-offered': byHand(),
  'programme-planned': byHand(),
  'indicators-recorded': atLeast({ area: 'implementation' }, 1, facts => facts.indicators),
  'recommendations-measured': every(
    { area: 'recommendations', gap: 'recommendation-without-indicator' },
    facts => facts.thread.recommendations,
    row => row.indicatorIds.length > 0,
  ),
  'products-made': byHand(),
  'training-given': byHand(),
  'use-monitored': byHand(),
  'review-decided': byHand(),
} satisfies Record<string, Criterion>;
