import type { Topic, TopicFields } from '../../shared/adapte/source-recommendations.ts';
import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { nextPosition } from '../positions.ts';
import { OWN_ORIGIN, requireChanged, requireRow } from '../revisions.ts';

/** Every row of the matrix, in the order they were made. */
export function listTopics(db: ReadHandle): Topic[] {
  return db
    .prepare(
      `SELECT id, question_id AS questionId, name, comparison, comparison_note AS comparisonNote, position, origin,
         revision FROM source_topics ORDER BY position, id`,
    )
    .all() as Topic[];
}

export function insertTopic(
  db: WriteHandle,
  questionId: string,
  { name, comparison, comparisonNote }: TopicFields,
  origin: Origin = 'project',
): string {
  requireRow(db, 'questions', questionId);
  const id = newId();
  db.prepare(
    `INSERT INTO source_topics (id, question_id, name, comparison, comparison_note, position, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, questionId, name, comparison, comparisonNote, nextPosition(db, 'source_topics'), origin);
  return id;
}

export function updateTopic(
  db: WriteHandle,
  id: string,
  revision: number,
  { name, comparison, comparisonNote }: TopicFields,
): void {
  const result = db
    .prepare(
      `UPDATE source_topics SET name = ?, comparison = ?, comparison_note = ?, revision = revision + 1,
         ${OWN_ORIGIN}
       WHERE id = ? AND revision = ?`,
    )
    .run(name, comparison, comparisonNote, id, revision);
  requireChanged(db, 'source_topics', id, result);
}

/** Puts a source recommendation in the matrix of a key question, in a row or by itself. */
export function setPlace(
  db: WriteHandle,
  recommendationId: string,
  questionId: string,
  topicId: string | null,
): void {
  requireRow(db, 'source_recommendations', recommendationId);
  requireRow(db, 'questions', questionId);
  db.prepare(
    `INSERT INTO source_places (source_recommendation_id, question_id, topic_id) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET topic_id = excluded.topic_id`,
  ).run(recommendationId, questionId, topicId);
}

export function deletePlace(db: WriteHandle, recommendationId: string, questionId: string): void {
  db.prepare('DELETE FROM source_places WHERE source_recommendation_id = ? AND question_id = ?').run(
    recommendationId,
    questionId,
  );
}

/** Removes rows in which nothing stands any more and of which nobody said anything. */
export function deleteEmptyTopics(db: WriteHandle): void {
  db.prepare(
    `DELETE FROM source_topics WHERE comparison IS NULL AND comparison_note = ''
       AND id NOT IN (SELECT topic_id FROM source_places WHERE topic_id IS NOT NULL)`,
  ).run();
}
