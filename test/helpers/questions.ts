import type { Outcome } from '../../shared/questions/outcomes.ts';
import type { Question } from '../../shared/questions.ts';

/** A key question with nothing in its frame. */
export function buildQuestion(fields: Partial<Question> = {}): Question {
  return {
    id: 'q1',
    number: 1,
    title: 'Oefentherapie',
    text: 'Wordt oefentherapie aanbevolen bij patiënten met lage rugpijn?',
    kind: 'content',
    type: 'pico',
    approach: null,
    setStatus: null,
    ratingRule: 'median',
    moduleId: null,
    elements: {},
    position: 0,
    origin: 'project',
    revision: 1,
    bottleneckIds: [],
    documentIds: [],
    recommendationIds: [],
    ...fields,
  };
}

/** An outcome of the first question, rated by as many members as there are scores. */
export function buildOutcome(name: string, scores: readonly number[] = [], questionId = 'q1'): Outcome {
  return {
    id: `${questionId}-${name}`,
    questionId,
    name,
    measure: '',
    unit: '',
    direction: null,
    timePoint: '',
    difference: '',
    position: 0,
    origin: 'project',
    revision: 1,
    excludedRaters: [],
    ratings: Object.fromEntries(scores.map((score, index) => [`r${index}`, score])),
  };
}
