/** The six steps of the guided tour of the sample, along the thread. */
export const TOUR_STEPS = [
  'overview',
  'bottleneck',
  'considerations',
  'proposal',
  'comments',
  'export',
] as const;
export type TourStepId = (typeof TOUR_STEPS)[number];

/** What the steps open; null for what the project does not hold any more. */
export interface TourPlaces {
  bottleneckId: string | null;
  questionId: string | null;
  proposalId: string | null;
  roundId: string | null;
  commentId: string | null;
}
