import type { InheritedEvidence } from '../../shared/adapte/inherited.ts';
import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { deleteRow } from '../revisions.ts';

/** All evidence that was taken over, by when. */
export function listInherited(db: ReadHandle): InheritedEvidence[] {
  return db
    .prepare(
      `SELECT i.id, i.recommendation_id AS recommendationId, i.source_recommendation_id AS sourceRecommendationId,
         i.source_label AS sourceLabel, i.number, i.page, i.evidence, i.literature,
         i.certainty_said AS certaintySaid, i.certainty, i.taken_at AS takenAt, i.origin, i.revision
       FROM inherited_evidence i JOIN recommendations r ON r.id = i.recommendation_id
       JOIN documents d ON d.id = r.document_id WHERE d.deleted_at IS NULL ORDER BY i.taken_at, i.id`,
    )
    .all() as InheritedEvidence[];
}

export function insertInherited(
  db: WriteHandle,
  row: Omit<InheritedEvidence, 'id' | 'origin' | 'revision'>,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    `INSERT INTO inherited_evidence (id, recommendation_id, source_recommendation_id, source_label, number, page,
       evidence, literature, certainty_said, certainty, taken_at, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    row.recommendationId,
    row.sourceRecommendationId,
    row.sourceLabel,
    row.number,
    row.page,
    row.evidence,
    row.literature,
    row.certaintySaid,
    row.certainty,
    row.takenAt,
    origin,
  );
  return id;
}

export function deleteInherited(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'inherited_evidence', id, revision);
}
