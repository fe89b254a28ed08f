import type { Recommendation } from '../recommendations.ts';

/**
 * The number people know a recommendation by: that of its question and its place among those of the question
 * ("4.1"), in the order of the guideline. One without a question has none.
 */
export function recommendationNumbers(
  rows: readonly Pick<Recommendation, 'id' | 'questionId'>[],
  questions: readonly { id: string; number: number }[],
): Map<string, string> {
  const numbers = new Map(questions.map(({ id, number }) => [id, number]));
  const counts = new Map<string, number>();
  return new Map(
    rows.flatMap(({ id, questionId }) => {
      const question = questionId === null ? undefined : numbers.get(questionId);
      if (questionId === null || question === undefined) return [];
      const count = (counts.get(questionId) ?? 0) + 1;
      counts.set(questionId, count);
      return [[id, `${question}.${count}`] as const];
    }),
  );
}
