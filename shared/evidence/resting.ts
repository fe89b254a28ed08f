import type { Certainty, Recommendation } from '../recommendations.ts';
import type { QuestionSummary } from './summary.ts';

type Resting = Pick<Recommendation, 'id' | 'title' | 'questionId' | 'certainty'>;

/** How a recommendation stands to the evidence it rests on; `open` while the evidence has no certainty yet. */
export type RestingState = 'agrees' | 'differs' | 'missing' | 'open';

export function restingState(stated: Certainty | null, found: Certainty | null): RestingState {
  if (found === null) return 'open';
  if (stated === null) return 'missing';
  return stated === found ? 'agrees' : 'differs';
}

/** The recommendations of a question with how each stands to its evidence as it is now. */
export function restingOn(
  { question, certainty }: Pick<QuestionSummary, 'question' | 'certainty'>,
  recommendations: readonly Resting[],
): (Resting & { state: RestingState })[] {
  return recommendations
    .filter(({ questionId }) => questionId === question.id)
    .map(row => ({ ...row, state: restingState(row.certainty, certainty) }));
}
