import { DECISIONS, type Decision } from './records.ts';

/** How far two screeners agreed on the records both judged. */
export interface Agreement {
  judged: number;
  agreed: number;
  /** Share of records judged the same, 0–1; null when they share none. */
  proportion: number | null;
  /** Cohen's kappa; null when it cannot be computed. */
  kappa: number | null;
}

/**
 * Percentage of agreement and Cohen's kappa over include, exclude and unsure: `(po − pe) / (1 − pe)`, with `po` the
 * share judged the same and `pe` the share expected from how often each screener gave each answer.
 * Source: Cohen J. A coefficient of agreement for nominal scales. Educ Psychol Meas 1960;20:37-46. There is no kappa
 * when both gave one and the same answer throughout: nothing is left to agree on beyond chance.
 */
export function agreement(pairs: readonly (readonly [Decision, Decision])[]): Agreement {
  const judged = pairs.length;
  const agreed = pairs.filter(([first, second]) => first === second).length;
  if (judged === 0) return { judged, agreed, proportion: null, kappa: null };
  const share = (at: 0 | 1, answer: Decision) => pairs.filter(pair => pair[at] === answer).length / judged;
  const expected = DECISIONS.reduce((sum, answer) => sum + share(0, answer) * share(1, answer), 0);
  const proportion = agreed / judged;
  // Rounding leaves a hair of difference where everything is the same answer.
  const kappa = 1 - expected < 1e-12 ? null : (proportion - expected) / (1 - expected);
  return { judged, agreed, proportion, kappa };
}
