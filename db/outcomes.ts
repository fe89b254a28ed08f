import type { Origin } from '../shared/origin.ts';
import type { OutcomeFields, Rater, RaterFields, StoredOutcome } from '../shared/questions/outcomes.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { nextPosition } from './positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged, requireRow } from './revisions.ts';

/** Outcomes of all key questions with the members' scores, in order within each question. */
export function listOutcomes(db: ReadHandle): StoredOutcome[] {
  const rows = db
    .prepare(
      `SELECT id, question_id AS questionId, name, measure, unit, direction, time_point AS timePoint, difference,
         position, origin, revision FROM outcomes ORDER BY position, id`,
    )
    .all() as Omit<StoredOutcome, 'ratings'>[];
  const scores = db
    .prepare('SELECT outcome_id AS outcomeId, rater_id AS raterId, score FROM outcome_ratings')
    .all() as { outcomeId: string; raterId: string; score: number }[];
  const byOutcome = Map.groupBy(scores, ({ outcomeId }) => outcomeId);
  return rows.map(row => ({
    ...row,
    ratings: Object.fromEntries((byOutcome.get(row.id) ?? []).map(({ raterId, score }) => [raterId, score])),
  }));
}

export function insertOutcome(
  db: WriteHandle,
  questionId: string,
  fields: OutcomeFields,
  origin: Origin = 'project',
): string {
  requireRow(db, 'questions', questionId);
  const id = newId();
  db.prepare(
    `INSERT INTO outcomes (id, question_id, name, measure, unit, direction, time_point, difference, position, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    questionId,
    fields.name,
    fields.measure,
    fields.unit,
    fields.direction,
    fields.timePoint,
    fields.difference,
    nextPosition(db, 'outcomes'),
    origin,
  );
  return id;
}

export function updateOutcome(db: WriteHandle, id: string, revision: number, fields: OutcomeFields): void {
  requireChanged(
    db,
    'outcomes',
    id,
    db
      .prepare(
        `UPDATE outcomes SET name = ?, measure = ?, unit = ?, direction = ?, time_point = ?, difference = ?,
           revision = revision + 1, ${OWN_ORIGIN}
         WHERE id = ? AND revision = ?`,
      )
      .run(
        fields.name,
        fields.measure,
        fields.unit,
        fields.direction,
        fields.timePoint,
        fields.difference,
        id,
        revision,
      ),
  );
}

/** Removes an outcome with its ratings. */
export function deleteOutcome(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'outcomes', id, revision);
}

/** Puts an outcome at `index` (0-based) among those of its question. */
export function moveOutcome(db: WriteHandle, id: string, index: number): void {
  requireRow(db, 'outcomes', id);
  const rows = db
    .prepare(
      `SELECT id, position FROM outcomes WHERE question_id = (SELECT question_id FROM outcomes WHERE id = ?)
       ORDER BY position, id`,
    )
    .all(id) as { id: string; position: number }[];
  const places = rows.map(row => row.position);
  const ids = rows.map(row => row.id).filter(other => other !== id);
  ids.splice(index, 0, id);
  const update = db.prepare('UPDATE outcomes SET position = ? WHERE id = ? AND position <> ?');
  for (const [at, outcomeId] of ids.entries()) update.run(places[at], outcomeId, places[at]);
}

/**
 * Copies outcomes to a question, without their ratings: a rating is about one question. An outcome whose name
 * the question already has is left out. Returns how many were copied.
 */
export function copyOutcomes(db: WriteHandle, ids: readonly string[], questionId: string): number {
  const all = listOutcomes(db);
  const name = (outcome: OutcomeFields) => outcome.name.trim().toLocaleLowerCase();
  const known = new Set(all.filter(outcome => outcome.questionId === questionId).map(name));
  const wanted = all.filter(outcome => ids.includes(outcome.id) && !known.has(name(outcome)));
  for (const outcome of wanted) insertOutcome(db, questionId, outcome);
  return wanted.length;
}

/** Records what a member gave; null takes the rating away. */
export function rateOutcome(db: WriteHandle, outcomeId: string, raterId: string, score: number | null): void {
  requireRow(db, 'outcomes', outcomeId);
  requireRow(db, 'outcome_raters', raterId);
  if (score === null) {
    db.prepare('DELETE FROM outcome_ratings WHERE outcome_id = ? AND rater_id = ?').run(outcomeId, raterId);
  } else {
    db.prepare(
      `INSERT INTO outcome_ratings (outcome_id, rater_id, score) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET score = excluded.score`,
    ).run(outcomeId, raterId, score);
  }
}

/** Everybody who rates outcomes, in order. */
export function listRaters(db: ReadHandle): Rater[] {
  return db
    .prepare(
      'SELECT id, name, seat_id AS seatId, position, origin, revision FROM outcome_raters ORDER BY position, id',
    )
    .all() as Rater[];
}

export function insertRater(db: WriteHandle, fields: RaterFields, origin: Origin = 'project'): string {
  if (fields.seatId !== null) requireRow(db, 'seats', fields.seatId);
  const id = newId();
  db.prepare('INSERT INTO outcome_raters (id, name, seat_id, position, origin) VALUES (?, ?, ?, ?, ?)').run(
    id,
    fields.name,
    fields.seatId,
    nextPosition(db, 'outcome_raters'),
    origin,
  );
  return id;
}

/** Removes somebody who rates, with every rating given. */
export function deleteRater(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'outcome_raters', id, revision);
}
