import type { Audience } from '../../comments/round.ts';
import { atLeast, byHand, type Criterion, every, holds } from './kinds.ts';

const PRODUCTS = { area: 'implementation' } as const;

/** A round has been held when it is closed. */
function roundHeld(audience: Audience): Criterion {
  return holds({ area: 'comments' }, facts =>
    facts.commentRounds.some(
      round => round.audience === audience && round.state !== 'draft' && round.state !== 'open',
    ),
  );
}

/** From the first comment to the decision on a next version. */
export const completionCriteria = {
  'group-commented': roundHeld('project-group'),
  'comments-collected': roundHeld('field'),
  'comments-answered': byHand('comments'),
  'text-settled': byHand(),
  'digital-format-made': byHand(),
  'programme-planned': every(
    PRODUCTS,
    facts => facts.products,
    row => row.plannedOn !== null || row.doneOn !== null,
  ),
  'indicators-recorded': atLeast({ area: 'implementation' }, 1, facts => facts.indicators),
  'recommendations-measured': every(
    { area: 'recommendations', gap: 'recommendation-without-indicator' },
    facts => facts.thread.recommendations,
    row => row.indicatorIds.length > 0,
  ),
  'products-made': every(
    PRODUCTS,
    facts => facts.products,
    row => row.doneOn !== null,
  ),
  'training-given': byHand(),
  'use-monitored': byHand(),
  'review-decided': byHand(),
} satisfies Record<string, Criterion>;
