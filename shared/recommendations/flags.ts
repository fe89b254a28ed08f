import type { Considerations } from '../considerations.ts';
import type { Recommendation } from '../recommendations.ts';
import type { RecommendationStanding } from './details.ts';

/** What has changed under a recommendation since it was adopted; it waits until somebody confirms it. */
export const RECOMMENDATION_FLAGS = ['considerations-changed', 'wording-changed'] as const;
export type RecommendationFlag = (typeof RECOMMENDATION_FLAGS)[number];

type Flagged = Pick<Recommendation, 'id' | 'questionId' | 'version' | keyof RecommendationStanding>;

/**
 * The flags of an adopted recommendation. Considerations count when they are of its question or of the
 * recommendation itself, and only when the panel changed or withdrew a judgement; a text that was edited is
 * flagged by its version.
 */
export function recommendationFlags(row: Flagged, all: readonly Considerations[]): RecommendationFlag[] {
  if (row.status !== 'adopted' || row.decidedAt === null) return [];
  const since = row.confirmedAt ?? row.decidedAt;
  const settled = row.confirmedVersion ?? row.decidedVersion;
  const isChanged = considerationsOf(row, all).some(({ entries }) =>
    entries.some(entry => entry.panelChangedAt !== null && entry.panelChangedAt > since),
  );
  return [
    ...(isChanged ? (['considerations-changed'] as const) : []),
    ...(settled !== null && row.version > settled ? (['wording-changed'] as const) : []),
  ];
}

/** The considerations a recommendation rests on: its own first, then those of its question. */
export function considerationsOf<Row extends Pick<Considerations, 'questionId' | 'recommendationId'>>(
  row: Pick<Recommendation, 'id' | 'questionId'>,
  all: readonly Row[],
): Row[] {
  return [
    ...all.filter(({ recommendationId }) => recommendationId === row.id),
    ...all.filter(
      ({ questionId, recommendationId }) => recommendationId === null && questionId === row.questionId,
    ),
  ];
}
