import type {
  Place,
  SourceRecommendation,
  SourceRecommendationFields,
} from '../../shared/adapte/source-recommendations.ts';
import type { Origin } from '../../shared/origin.ts';
import type { Language } from '../../shared/project.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { groupLinks } from '../links.ts';
import { nextPosition } from '../positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged, requireRow } from '../revisions.ts';
import { listDecisions } from './decisions.ts';

type Row = Omit<SourceRecommendation, 'translations' | 'places' | 'referenceIds' | 'decision'>;

/** Every recommendation of the source guidelines, source by source in the order they were added. */
export function listSourceRecommendations(db: ReadHandle): SourceRecommendation[] {
  const rows = db
    .prepare(
      `SELECT r.id, r.source_id AS sourceId, r.number, r.page, r.section, r.wording, r.language,
         r.strength_said AS strengthSaid, r.strength, r.certainty_said AS certaintySaid, r.certainty, r.evidence,
         r.literature, r.note, r.position, r.origin, r.revision
       FROM source_recommendations r JOIN source_guidelines g ON g.id = r.source_id
       ORDER BY g.position, g.id, r.position, r.id`,
    )
    .all() as Row[];
  const translations = Map.groupBy(listTranslations(db), ({ id }) => id);
  const places = Map.groupBy(listPlaces(db), ({ id }) => id);
  const references = groupLinks(
    db,
    `SELECT l.source_recommendation_id AS owner, l.reference_id AS target FROM source_references l
     JOIN reference_items i ON i.id = l.reference_id ORDER BY i.number`,
  );
  const decisions = listDecisions(db);
  return rows.map(row => ({
    ...row,
    translations: Object.fromEntries(
      (translations.get(row.id) ?? []).map(({ language, wording }) => [language, wording]),
    ),
    places: (places.get(row.id) ?? []).map(({ questionId, topicId }) => ({ questionId, topicId })),
    referenceIds: references.get(row.id) ?? [],
    decision: decisions.get(row.id) ?? null,
  }));
}

function listTranslations(db: ReadHandle) {
  return db
    .prepare('SELECT source_recommendation_id AS id, language, wording FROM source_translations')
    .all() as { id: string; language: Language; wording: string }[];
}

function listPlaces(db: ReadHandle) {
  return db
    .prepare(
      `SELECT p.source_recommendation_id AS id, p.question_id AS questionId, p.topic_id AS topicId
       FROM source_places p JOIN questions q ON q.id = p.question_id ORDER BY q.position`,
    )
    .all() as (Place & { id: string })[];
}

export function insertSourceRecommendation(
  db: WriteHandle,
  sourceId: string,
  fields: SourceRecommendationFields,
  origin: Origin = 'project',
): string {
  requireRow(db, 'source_guidelines', sourceId);
  const id = newId();
  db.prepare(
    `INSERT INTO source_recommendations (id, source_id, number, page, section, wording, language, strength_said,
       strength, certainty_said, certainty, evidence, literature, note, position, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, sourceId, ...columns(fields), nextPosition(db, 'source_recommendations'), origin);
  return id;
}

export function updateSourceRecommendation(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: SourceRecommendationFields,
): void {
  const result = db
    .prepare(
      `UPDATE source_recommendations SET number = ?, page = ?, section = ?, wording = ?, language = ?,
         strength_said = ?, strength = ?, certainty_said = ?, certainty = ?, evidence = ?, literature = ?, note = ?,
         revision = revision + 1, ${OWN_ORIGIN}
       WHERE id = ? AND revision = ?`,
    )
    .run(...columns(fields), id, revision);
  requireChanged(db, 'source_recommendations', id, result);
}

/** Removes a source recommendation with its decision; evidence that was taken over from it stays. */
export function deleteSourceRecommendation(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'source_recommendations', id, revision);
}

/** Keeps a translation beside the original; an empty one takes it away. */
export function setTranslation(db: WriteHandle, id: string, language: Language, wording: string): void {
  requireRow(db, 'source_recommendations', id);
  if (wording === '') {
    db.prepare('DELETE FROM source_translations WHERE source_recommendation_id = ? AND language = ?').run(
      id,
      language,
    );
    return;
  }
  db.prepare(
    `INSERT INTO source_translations (source_recommendation_id, language, wording) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET wording = excluded.wording`,
  ).run(id, language, wording);
}

export function linkSourceReference(db: WriteHandle, id: string, referenceId: string): void {
  requireRow(db, 'source_recommendations', id);
  requireRow(db, 'reference_items', referenceId);
  db.prepare(
    `INSERT INTO source_references (source_recommendation_id, reference_id) VALUES (?, ?) ON CONFLICT DO NOTHING`,
  ).run(id, referenceId);
}

export function unlinkSourceReference(db: WriteHandle, id: string, referenceId: string): void {
  db.prepare('DELETE FROM source_references WHERE source_recommendation_id = ? AND reference_id = ?').run(
    id,
    referenceId,
  );
}

function columns(fields: SourceRecommendationFields) {
  return [
    fields.number,
    fields.page,
    fields.section,
    fields.wording,
    fields.language,
    fields.strengthSaid,
    fields.strength,
    fields.certaintySaid,
    fields.certainty,
    fields.evidence,
    fields.literature,
    fields.note,
  ] as const;
}
