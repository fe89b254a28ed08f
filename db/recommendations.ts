import type { RecommendationDetails, RecommendationStanding } from '../shared/recommendations/details.ts';
import type { RecommendationStatus } from '../shared/recommendations/status.ts';
import type { Recommendation, RecommendationFields } from '../shared/recommendations.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { groupLinks } from './links.ts';
import { requireChanged } from './revisions.ts';

type StoredRecommendation = Omit<Recommendation, 'wording'>;
type Row = Omit<StoredRecommendation, 'indicatorIds' | 'conditions' | 'regionalNotes' | 'isKey'> & {
  conditions: string;
  regionalNotes: string;
  isKey: number;
};

/** Recommendations in no particular order; the wording is read from their documents. */
export function listRecommendations(db: ReadHandle): StoredRecommendation[] {
  const rows = db
    .prepare(
      `SELECT r.id, r.document_id AS documentId, d.title, d.origin, d.version, r.question_id AS questionId,
         r.strength, r.certainty, r.verb, r.action, r.population, r.profile_id AS profileId, r.conditions,
         r.competence, r.is_key AS isKey, r.situation, r.rationale, r.knowledge_gaps AS knowledgeGaps,
         r.regional_notes AS regionalNotes, r.status, r.status_reason AS statusReason, r.decided_at AS decidedAt,
         r.decided_by AS decidedBy, r.decided_version AS decidedVersion, r.confirmed_at AS confirmedAt,
         r.confirmed_by AS confirmedBy, r.confirmed_version AS confirmedVersion, r.revision
       FROM recommendations r JOIN documents d ON d.id = r.document_id WHERE d.deleted_at IS NULL`,
    )
    .all() as Row[];
  const indicators = groupLinks(
    db,
    `SELECT l.recommendation_id AS owner, l.indicator_id AS target FROM indicator_recommendations l
     JOIN indicators i ON i.id = l.indicator_id ORDER BY i.number`,
  );
  return rows.map(row => ({
    ...row,
    conditions: JSON.parse(row.conditions) as Recommendation['conditions'],
    regionalNotes: JSON.parse(row.regionalNotes) as Recommendation['regionalNotes'],
    isKey: row.isKey === 1,
    indicatorIds: indicators.get(row.id) ?? [],
  }));
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

const DETAIL_COLUMNS: Record<keyof RecommendationDetails, string> = {
  verb: 'verb',
  action: 'action',
  population: 'population',
  profileId: 'profile_id',
  conditions: 'conditions',
  competence: 'competence',
  isKey: 'is_key',
  situation: 'situation',
  rationale: 'rationale',
  knowledgeGaps: 'knowledge_gaps',
  regionalNotes: 'regional_notes',
};

/** Changes what a recommendation says in parts or what belongs to it; what is left out stays as it is. */
export function setRecommendationDetails(
  db: WriteHandle,
  id: string,
  revision: number,
  details: { [K in keyof RecommendationDetails]?: RecommendationDetails[K] | undefined },
): void {
  const given = (Object.keys(DETAIL_COLUMNS) as (keyof RecommendationDetails)[]).filter(
    field => details[field] !== undefined,
  );
  const set = given.map(field => `${DETAIL_COLUMNS[field]} = ?`);
  requireChanged(
    db,
    'recommendations',
    id,
    db
      .prepare(
        `UPDATE recommendations SET ${[...set, 'revision = revision + 1'].join(', ')} WHERE id = ? AND revision = ?`,
      )
      .run(...given.map(field => encode(details[field])), id, revision),
  );
}

function encode(value: unknown): string | number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || value === undefined || typeof value === 'string') return value ?? null;
  return JSON.stringify(value);
}

/** Gives a recommendation another status; adopting it records who did, when, and which text. */
export function setRecommendationStatus(
  db: WriteHandle,
  id: string,
  revision: number,
  {
    status,
    reason,
    by,
    at,
    version,
  }: {
    status: RecommendationStatus;
    reason: string;
    by: string;
    at: string;
    version: number;
  },
): void {
  const decided: Pick<RecommendationStanding, 'decidedAt' | 'decidedBy' | 'decidedVersion'> =
    status === 'adopted'
      ? { decidedAt: at, decidedBy: by, decidedVersion: version }
      : { decidedAt: null, decidedBy: '', decidedVersion: null };
  requireChanged(
    db,
    'recommendations',
    id,
    db
      .prepare(
        `UPDATE recommendations SET status = ?, status_reason = ?, decided_at = ?, decided_by = ?,
           decided_version = ?, confirmed_at = NULL, confirmed_by = '', confirmed_version = NULL,
           revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(status, reason, decided.decidedAt, decided.decidedBy, decided.decidedVersion, id, revision),
  );
}

/** Records that an adopted recommendation still stands as it is now. */
export function confirmRecommendation(
  db: WriteHandle,
  id: string,
  revision: number,
  { by, at, version }: { by: string; at: string; version: number },
): void {
  requireChanged(
    db,
    'recommendations',
    id,
    db
      .prepare(
        `UPDATE recommendations SET confirmed_at = ?, confirmed_by = ?, confirmed_version = ?,
           revision = revision + 1 WHERE id = ? AND revision = ?`,
      )
      .run(at, by, version, id, revision),
  );
}
