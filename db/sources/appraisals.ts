import type { Appraisal, AppraisalFields, ItemScore } from '../../shared/adapte/appraisal.ts';
import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { nextPosition } from '../positions.ts';
import { deleteRow, requireChanged, requireRow } from '../revisions.ts';

/** Every AGREE II appraisal with its scores, in the order they were begun. */
export function listAppraisals(db: ReadHandle): Appraisal[] {
  const rows = db
    .prepare(
      `SELECT id, source_id AS sourceId, seat_id AS seatId, name, overall, recommendation, note, position, origin,
         revision FROM source_appraisals ORDER BY position, id`,
    )
    .all() as Omit<Appraisal, 'scores'>[];
  const scores = db
    .prepare(
      `SELECT appraisal_id AS appraisalId, item, score, is_not_applicable AS isNotApplicable, comment, page
       FROM source_scores`,
    )
    .all() as (Omit<ItemScore, 'isNotApplicable'> & {
    appraisalId: string;
    item: number;
    isNotApplicable: number;
  })[];
  const byAppraisal = Map.groupBy(scores, ({ appraisalId }) => appraisalId);
  return rows.map(row => ({
    ...row,
    scores: Object.fromEntries(
      (byAppraisal.get(row.id) ?? []).map(({ appraisalId: _, item, isNotApplicable, ...said }) => [
        item,
        { ...said, isNotApplicable: isNotApplicable === 1 },
      ]),
    ),
  }));
}

/** Starts an appraisal; when that seat has one of the source already, that one's id comes back. */
export function insertAppraisal(
  db: WriteHandle,
  fields: { sourceId: string; seatId: string | null; name: string } & Partial<AppraisalFields>,
  origin: Origin = 'project',
): string {
  const { sourceId, seatId, name, overall = null, recommendation = null, note = '' } = fields;
  requireRow(db, 'source_guidelines', sourceId);
  if (seatId !== null) requireRow(db, 'seats', seatId);
  const known = db
    .prepare('SELECT id FROM source_appraisals WHERE source_id = ? AND seat_id = ?')
    .get(sourceId, seatId) as { id: string } | undefined;
  if (known) return known.id;
  const id = newId();
  db.prepare(
    `INSERT INTO source_appraisals (id, source_id, seat_id, name, overall, recommendation, note, position, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    sourceId,
    seatId,
    name,
    overall,
    recommendation,
    note,
    nextPosition(db, 'source_appraisals'),
    origin,
  );
  return id;
}

/** Sets the overall judgements. */
export function updateAppraisal(
  db: WriteHandle,
  id: string,
  revision: number,
  { overall, recommendation, note }: AppraisalFields,
): void {
  const result = db
    .prepare(
      `UPDATE source_appraisals SET overall = ?, recommendation = ?, note = ?, revision = revision + 1,
         origin = CASE origin WHEN 'example' THEN 'project' ELSE origin END
       WHERE id = ? AND revision = ?`,
    )
    .run(overall, recommendation, note, id, revision);
  requireChanged(db, 'source_appraisals', id, result);
}

export function deleteAppraisal(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'source_appraisals', id, revision);
}

/** Stores what was said on one item; when that is nothing at all, the item is as never answered. */
export function setItemScore(db: WriteHandle, appraisalId: string, item: number, said: ItemScore): void {
  requireRow(db, 'source_appraisals', appraisalId);
  const { score, isNotApplicable, comment, page } = said;
  if (score === null && !isNotApplicable && comment === '' && page === '') {
    db.prepare('DELETE FROM source_scores WHERE appraisal_id = ? AND item = ?').run(appraisalId, item);
    return;
  }
  db.prepare(
    `INSERT INTO source_scores (appraisal_id, item, score, is_not_applicable, comment, page)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET score = excluded.score, is_not_applicable = excluded.is_not_applicable,
       comment = excluded.comment, page = excluded.page`,
  ).run(appraisalId, item, score, isNotApplicable ? 1 : 0, comment, page);
}
