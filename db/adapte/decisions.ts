import type { DecisionFields, LocalElement, SourceDecided } from '../../shared/adapte/decisions.ts';
import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { OWN_ORIGIN, requireChanged, requireRow } from '../revisions.ts';

type Row = Omit<SourceDecided, 'local'> & Record<LocalElement, string> & { id: string };

/** The decision on each source recommendation that has one. A result that was removed from the guideline is none. */
export function listDecisions(db: ReadHandle): Map<string, SourceDecided> {
  const rows = db
    .prepare(
      `SELECT s.source_recommendation_id AS id, s.kind, s.reason, s.local_certainty AS certainty,
         s.local_balance AS balance, s.local_values AS "values", s.local_resources AS resources,
         s.judged_by AS judgedBy, s.judged_at AS judgedAt,
         CASE WHEN d.id IS NULL THEN NULL ELSE s.result_id END AS resultId, s.origin, s.revision
       FROM source_decisions s LEFT JOIN recommendations r ON r.id = s.result_id
       LEFT JOIN documents d ON d.id = r.document_id AND d.deleted_at IS NULL`,
    )
    .all() as Row[];
  return new Map(
    rows.map(({ id, certainty, balance, values, resources, ...row }) => [
      id,
      { ...row, local: { certainty, balance, values, resources } },
    ]),
  );
}

/**
 * Stores a decision anew, or over the one that was there; the recommendation it led to stays linked.
 *
 * @param revision the one it was based on; 0 when nothing had been decided
 */
export function writeDecision(
  db: WriteHandle,
  id: string,
  revision: number,
  { kind, reason, local, judgedBy }: DecisionFields,
  judgedAt: string,
  origin: Origin = 'project',
): void {
  requireRow(db, 'source_recommendations', id);
  const values = [
    kind,
    reason,
    local.certainty,
    local.balance,
    local.values,
    local.resources,
    judgedBy,
    judgedAt,
  ];
  if (revision === 0) {
    const result = db
      .prepare(
        `INSERT INTO source_decisions (source_recommendation_id, kind, reason, local_certainty, local_balance,
           local_values, local_resources, judged_by, judged_at, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT DO NOTHING`,
      )
      .run(id, ...values, origin);
    requireChanged(db, 'source_decisions', id, result, 'source_recommendation_id');
    return;
  }
  const result = db
    .prepare(
      `UPDATE source_decisions SET kind = ?, reason = ?, local_certainty = ?, local_balance = ?, local_values = ?,
         local_resources = ?, judged_by = ?, judged_at = ?,
         result_id = CASE ? WHEN 'reject' THEN NULL ELSE result_id END, revision = revision + 1,
         ${OWN_ORIGIN}
       WHERE source_recommendation_id = ? AND revision = ?`,
    )
    .run(...values, kind, id, revision);
  requireChanged(db, 'source_decisions', id, result, 'source_recommendation_id');
}

export function deleteDecision(db: WriteHandle, id: string, revision: number): void {
  const result = db
    .prepare('DELETE FROM source_decisions WHERE source_recommendation_id = ? AND revision = ?')
    .run(id, revision);
  requireChanged(db, 'source_decisions', id, result, 'source_recommendation_id');
}

/** Names the recommendation a decision led to, or takes that link off. */
export function setResult(db: WriteHandle, id: string, resultId: string | null): void {
  const result = db
    .prepare(
      'UPDATE source_decisions SET result_id = ?, revision = revision + 1 WHERE source_recommendation_id = ?',
    )
    .run(resultId, id);
  requireChanged(db, 'source_decisions', id, result, 'source_recommendation_id');
}
