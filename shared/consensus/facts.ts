import type { Recommendation } from '../recommendations.ts';
import type { ConsensusList } from './vote.ts';

/** Whether a recommendation was voted on, for the criteria of the phases. */
export interface VoteFact {
  id: string;
  label: string;
  /** A vote on its strength or wording was closed, or the group said why there is none. */
  settled: boolean;
}

/** For each recommendation that was not withdrawn whether it has a closed vote or a stated reason for having none. */
export function voteFacts(
  recommendations: readonly Pick<Recommendation, 'id' | 'title' | 'status'>[],
  { votes, exemptions }: ConsensusList,
): VoteFact[] {
  const settled = new Set([
    ...votes.flatMap(vote => (vote.closedAt === null ? [] : (vote.recommendationId ?? []))),
    ...exemptions.map(({ recommendationId }) => recommendationId),
  ]);
  return recommendations
    .filter(({ status }) => status !== 'withdrawn')
    .map(({ id, title }) => ({ id, label: title, settled: settled.has(id) }));
}
