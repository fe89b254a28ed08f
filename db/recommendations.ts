import type { Recommendation, RecommendationFields } from '../shared/recommendations.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { groupLinks } from './links.ts';
import { requireChanged } from './revisions.ts';

/** Recommendations in no particular order; the wording is read from their documents. */
export function listRecommendations(db: ReadHandle): Omit<Recommendation, 'wording'>[] {
  const rows = db
    .prepare(
      `SELECT r.id, r.document_id AS documentId, d.title, d.origin, r.question_id AS questionId, r.strength,
         r.certainty, r.revision
       FROM recommendations r JOIN documents d ON d.id = r.document_id WHERE d.deleted_at IS NULL`,
    )
    .all() as Omit<Recommendation, 'wording' | 'indicatorIds'>[];
  const indicators = groupLinks(
    db,
    `SELECT l.recommendation_id AS owner, l.indicator_id AS target FROM indicator_recommendations l
     JOIN indicators i ON i.id = l.indicator_id ORDER BY i.number`,
  );
  return rows.map(row => ({ ...row, indicatorIds: indicators.get(row.id) ?? [] }));
}

export function insertRecommendation(
  db: WriteHandle,
  documentId: string,
  fields: RecommendationFields,
): string {
  const id = newId();
  db.prepare(
    'INSERT INTO recommendations (id, document_id, question_id, strength, certainty) VALUES (?, ?, ?, ?, ?)',
  ).run(id, documentId, fields.questionId, fields.strength, fields.certainty);
  return id;
}

export function updateRecommendation(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: RecommendationFields,
): void {
  requireChanged(
    db,
    'recommendations',
    id,
    db
      .prepare(
        `UPDATE recommendations SET question_id = ?, strength = ?, certainty = ?, revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.questionId, fields.strength, fields.certainty, id, revision),
  );
}
