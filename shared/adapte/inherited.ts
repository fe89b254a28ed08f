import type { Origin } from '../origin.ts';
import type { Certainty } from '../recommendations.ts';

/**
 * The evidence a recommendation took over from a source recommendation: a copy as it was then, with where it came
 * from, so that it outlives a change or the removal of the source.
 */
export interface InheritedEvidence {
  id: string;
  /** The recommendation of this guideline. */
  recommendationId: string;
  /** Null when the source recommendation has been removed since. */
  sourceRecommendationId: string | null;
  sourceLabel: string;
  number: string;
  page: string;
  evidence: string;
  literature: string;
  certaintySaid: string;
  certainty: Certainty | null;
  /** ISO-8601 in UTC. */
  takenAt: string;
  origin: Origin;
  revision: number;
}
