import type { Origin } from '../../shared/origin.ts';
import type { CriterionFields, SelectionCriterion } from '../../shared/selection/records.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { nextPosition } from '../positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from '../revisions.ts';

/** The criteria of a question, inclusion first, by number. */
export function listCriteria(db: ReadHandle, questionId: string): SelectionCriterion[] {
  return db
    .prepare(
      `SELECT id, question_id AS questionId, kind, element, text, number, position, origin, revision
       FROM selection_criteria WHERE question_id = ? ORDER BY kind DESC, number`,
    )
    .all(questionId) as SelectionCriterion[];
}

/** Adds a criterion under the next number of its kind. */
export function insertCriterion(
  db: WriteHandle,
  questionId: string,
  fields: CriterionFields,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    `INSERT INTO selection_criteria (id, question_id, kind, element, text, number, position, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    questionId,
    fields.kind,
    fields.element,
    fields.text,
    nextCriterionNumber(db, questionId, fields.kind),
    nextPosition(db, 'selection_criteria'),
    origin,
  );
  return id;
}

function nextCriterionNumber(db: ReadHandle, questionId: string, kind: string): number {
  const row = db
    .prepare(
      'SELECT coalesce(max(number), 0) + 1 AS next FROM selection_criteria WHERE question_id = ? AND kind = ?',
    )
    .get(questionId, kind) as { next: number };
  return row.next;
}

/** Changes wording and element; kind and number stay, since decisions name it by them. */
export function updateCriterion(
  db: WriteHandle,
  id: string,
  revision: number,
  { element, text }: Omit<CriterionFields, 'kind'>,
): void {
  const result = db
    .prepare(
      `UPDATE selection_criteria SET element = ?, text = ?, revision = revision + 1,
         ${OWN_ORIGIN} WHERE id = ? AND revision = ?`,
    )
    .run(element, text, id, revision);
  requireChanged(db, 'selection_criteria', id, result);
}

/** Removes a criterion; records excluded by it stay excluded, without a reason. */
export function deleteCriterion(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'selection_criteria', id, revision);
}
