import type { Considerations } from '../considerations.ts';
import type { Question } from '../questions.ts';

/** How far the considerations of one question are, for the criteria of the phases. */
export interface ConsiderationFact {
  id: string;
  label: string;
  /** Every criterion of the chosen framework has a judgement of the panel. */
  settled: boolean;
}

/** For each key question whether the panel has judged every criterion of its considerations. */
export function considerationFacts(
  questions: readonly Pick<Question, 'id' | 'number' | 'title'>[],
  all: readonly Considerations[],
): ConsiderationFact[] {
  const byQuestion = new Map(
    all.filter(row => row.recommendationId === null).map(row => [row.questionId, row]),
  );
  return questions.map(({ id, number, title }) => {
    const entries = byQuestion.get(id)?.entries ?? [];
    return {
      id,
      label: `${number}. ${title}`,
      settled: entries.length > 0 && entries.every(entry => entry.panel !== null),
    };
  });
}
