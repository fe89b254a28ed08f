import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { listDeclarations } from '../../db/interests.ts';
import { listOutcomes, listRaters, rateOutcome } from '../../db/outcomes.ts';
import { listSeats } from '../../db/people.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { whyExcluded } from '../../shared/people/interest-rules.ts';
import type { Outcome } from '../../shared/questions/outcomes.ts';

/** Outcomes with the members' scores, and which raters the assessment of their interests bars from the question. */
export function readOutcomes(db: ReadHandle): Outcome[] {
  const barred = barredRaters(db);
  return listOutcomes(db).map(outcome => ({
    ...outcome,
    excludedRaters: barred(outcome.questionId).map(({ id }) => id),
  }));
}

/**
 * Records what a member gave; null takes the rating away. Throws `rater-excluded` for a rater who is barred from
 * the question.
 */
export function storeRating(db: WriteHandle, outcomeId: string, raterId: string, score: number | null): void {
  const outcome = listOutcomes(db).find(({ id }) => id === outcomeId);
  const rater = outcome && barredRaters(db)(outcome.questionId).find(({ id }) => id === raterId);
  if (rater && score !== null) throw new LeidraadError('rater-excluded', { name: rater.name });
  rateOutcome(db, outcomeId, raterId, score);
}

/** Finds the raters barred from a question; somebody who rates without a seat declares no interests here. */
function barredRaters(db: ReadHandle): (questionId: string) => { id: string; name: string }[] {
  const declarations = listDeclarations(db);
  const persons = new Map(listSeats(db).map(({ id, personId }) => [id, personId]));
  const raters = listRaters(db).flatMap(({ id, name, seatId }) => {
    const personId = persons.get(seatId ?? '') ?? null;
    return personId === null ? [] : [{ id, name, personId }];
  });
  return questionId =>
    raters.filter(({ personId }) => whyExcluded(personId, questionId, declarations) !== null);
}
