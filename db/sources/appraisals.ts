import {
  type Appraisal,
  type AppraisalFields,
  type ItemScore,
  saysSomething,
} from '../../shared/adapte/appraisal.ts';
import type { InstrumentId } from '../../shared/adapte/instruments.ts';
import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { nextPosition } from '../positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged, requireRow } from '../revisions.ts';

/** Every appraisal with its scores, in the order they were begun. */
export function listAppraisals(db: ReadHandle): Appraisal[] {
  const rows = db
    .prepare(
      `SELECT id, source_id AS sourceId, instrument, seat_id AS seatId, name, overall, recommendation,
         own_use AS ownUse, note, position, origin, revision FROM source_appraisals ORDER BY position, id`,
    )
    .all() as Omit<Appraisal, 'scores'>[];
  const scores = db
    .prepare(
      `SELECT appraisal_id AS appraisalId, item, score, is_not_applicable AS isNotApplicable, suitability, comment,
         page
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

/** Starts an appraisal; when that seat has one of the source with the instrument already, its id comes back. */
export function insertAppraisal(
  db: WriteHandle,
  fields: Pick<Appraisal, 'sourceId' | 'seatId' | 'name'> &
    Partial<AppraisalFields> & {
      instrument?: InstrumentId;
    },
  origin: Origin = 'project',
): string {
  const { sourceId, seatId, name, instrument = 'agree2' } = fields;
  const { overall = null, recommendation = null, ownUse = null, note = '' } = fields;
  requireRow(db, 'source_guidelines', sourceId);
  if (seatId !== null) requireRow(db, 'seats', seatId);
  const known = db
    .prepare('SELECT id FROM source_appraisals WHERE source_id = ? AND seat_id = ? AND instrument = ?')
    .get(sourceId, seatId, instrument) as { id: string } | undefined;
  if (known) return known.id;
  const id = newId();
  db.prepare(
    `INSERT INTO source_appraisals (id, source_id, instrument, seat_id, name, overall, recommendation, own_use, note,
       position, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    sourceId,
    instrument,
    seatId,
    name,
    overall,
    recommendation,
    ownUse,
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
  { overall, recommendation, ownUse, note }: AppraisalFields,
): void {
  const result = db
    .prepare(
      `UPDATE source_appraisals SET overall = ?, recommendation = ?, own_use = ?, note = ?, revision = revision + 1,
         ${OWN_ORIGIN}
       WHERE id = ? AND revision = ?`,
    )
    .run(overall, recommendation, ownUse, note, id, revision);
  requireChanged(db, 'source_appraisals', id, result);
}

export function deleteAppraisal(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'source_appraisals', id, revision);
}

/** Stores what was said on one item; when that is nothing at all, the item is as never answered. */
export function setItemScore(db: WriteHandle, appraisalId: string, item: number, said: ItemScore): void {
  requireRow(db, 'source_appraisals', appraisalId);
  const { score, isNotApplicable, suitability, comment, page } = said;
  if (!saysSomething(said)) {
    db.prepare('DELETE FROM source_scores WHERE appraisal_id = ? AND item = ?').run(appraisalId, item);
    return;
  }
  db.prepare(
    `INSERT INTO source_scores (appraisal_id, item, score, is_not_applicable, suitability, comment, page)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET score = excluded.score, is_not_applicable = excluded.is_not_applicable,
       suitability = excluded.suitability, comment = excluded.comment, page = excluded.page`,
  ).run(appraisalId, item, score, isNotApplicable ? 1 : 0, suitability, comment, page);
}
