/** How far a key question is, from its first wording to the final text. */
export const QUESTION_STATUSES = [
  'draft',
  'framework-accepted',
  'searching',
  'evidence',
  'considerations',
  'recommendation',
  'concept',
  'final',
] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

/** What the data of a project say about one question. */
export interface StatusFacts {
  /** Whether the working group has accepted the framework. */
  frameworkAccepted: boolean;
  recommendations: number;
}

/**
 * The status the data show. Searching, evidence, considerations, concept and final leave no trace in the data
 * yet and are set by hand.
 */
export function computedStatus({ frameworkAccepted, recommendations }: StatusFacts): QuestionStatus {
  if (recommendations > 0) return 'recommendation';
  return frameworkAccepted ? 'framework-accepted' : 'draft';
}

/** The status shown: what was set by hand, else what the data show. */
export function statusOf(setStatus: QuestionStatus | null, facts: StatusFacts): QuestionStatus {
  return setStatus ?? computedStatus(facts);
}
