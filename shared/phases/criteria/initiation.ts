import { atLeast, byHand, type Criterion, holds } from './kinds.ts';

const place = { area: 'initiation' };

export const initiationCriteria = {
  'reasons-recorded': atLeast(place, 1, facts => facts.initiation.reasons),
  'preconditions-recorded': atLeast(place, 1, facts => facts.initiation.preconditions),
  'policy-context-written': holds(place, facts => facts.initiation.hasPolicyContext),
  /** A guideline made de novo has none. */
  'earlier-versions-recorded': holds(
    place,
    facts => facts.initiation.mode === 'de-novo' || facts.initiation.earlierVersions > 0,
  ),
  'mode-chosen': holds(place, facts => facts.initiation.mode !== null),
  'assignment-recorded': holds(place, facts => facts.initiation.hasAssignment),
  'budget-promised': byHand(),
  'committee-established': byHand(),
  'feasibility-checked': byHand(),
} satisfies Record<string, Criterion>;
