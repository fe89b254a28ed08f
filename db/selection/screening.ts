import type { Origin } from '../../shared/origin.ts';
import type {
  Candidate,
  RecordKey,
  Resolution,
  ScreeningDecision,
  SearchSource,
  SelectionReport,
} from '../../shared/selection/records.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';

/**
 * The publications to select for a question: those its searches brought and those linked to it by hand, each once
 * under the reference that is kept of its duplicates, in the order of their numbers.
 */
export function listCandidates(db: ReadHandle, questionId: string): Candidate[] {
  const rows = db
    .prepare(
      `SELECT k.id AS referenceId, group_concat(DISTINCT f.kind) AS kinds FROM (
         SELECT coalesce(r.duplicate_of, r.id) AS id, q.kind AS kind FROM selection_searches q
           JOIN selection_search_imports l ON l.search_id = q.id JOIN reference_sources s ON s.import_id = l.import_id
           JOIN reference_items r ON r.id = s.reference_id WHERE q.question_id = @question
         UNION ALL
         SELECT coalesce(r.duplicate_of, r.id), NULL FROM reference_questions l
           JOIN reference_items r ON r.id = l.reference_id WHERE l.question_id = @question) f
       JOIN reference_items k ON k.id = f.id GROUP BY k.id ORDER BY k.number`,
    )
    .all({ question: questionId }) as { referenceId: string; kinds: string | null }[];
  return rows.map(({ referenceId, kinds }) => ({
    referenceId,
    found: kinds === null ? [] : (kinds.split(',').toSorted() as SearchSource[]),
  }));
}

/** What the screeners of a question decided; decisions on a duplicate count for the reference that is kept. */
export function listScreening(db: ReadHandle, questionId: string): ScreeningDecision[] {
  const rows = db
    .prepare(
      `SELECT d.question_id AS questionId, coalesce(r.duplicate_of, r.id) AS referenceId, d.stage, d.screener,
         d.decision, d.criterion_id AS criterionId, d.decided_by AS "by", d.decided_at AS at, d.origin
       FROM screening_decisions d JOIN reference_items r ON r.id = d.reference_id
       WHERE d.question_id = ? ORDER BY d.decided_at, d.id`,
    )
    .all(questionId) as ScreeningDecision[];
  // Of two decisions by one person on what turned out to be one publication the newest counts.
  return [...new Map(rows.map(row => [`${row.stage} ${row.referenceId} ${row.screener}`, row])).values()];
}

/** Who judged a record in a round; decisions on a duplicate count for the reference that is kept. */
export function listScreeners(db: ReadHandle, { questionId, referenceId, stage }: RecordKey): string[] {
  const rows = db
    .prepare(
      `WITH kept AS (SELECT coalesce(duplicate_of, id) AS id FROM reference_items WHERE id = @reference)
       SELECT DISTINCT screener FROM screening_decisions WHERE question_id = @question AND stage = @stage
         AND reference_id IN (SELECT id FROM kept UNION ALL
           SELECT r.id FROM reference_items r JOIN kept k ON r.duplicate_of = k.id)`,
    )
    .all({ question: questionId, reference: referenceId, stage }) as { screener: string }[];
  return rows.map(({ screener }) => screener);
}

/** How disagreements were settled; those on a duplicate count for the reference that is kept. */
export function listResolutions(db: ReadHandle, questionId: string): Resolution[] {
  return db
    .prepare(
      `SELECT d.question_id AS questionId, coalesce(r.duplicate_of, r.id) AS referenceId, d.stage, d.decision,
         d.criterion_id AS criterionId, d.decided_by AS "by", d.decided_at AS at, d.origin
       FROM screening_resolutions d JOIN reference_items r ON r.id = d.reference_id
       WHERE d.question_id = ? ORDER BY d.decided_at, d.id`,
    )
    .all(questionId) as Resolution[];
}

/** Stores a decision, in place of an earlier one of the same screener on the record. */
export function putScreening(db: WriteHandle, row: Omit<ScreeningDecision, 'origin'>, origin: Origin): void {
  db.prepare(
    `INSERT INTO screening_decisions (id, question_id, reference_id, stage, screener, decision, criterion_id,
       decided_by, decided_at, origin) VALUES (@id, @questionId, @referenceId, @stage, @screener, @decision,
       @criterionId, @by, @at, @origin)
     ON CONFLICT (question_id, stage, reference_id, screener) DO UPDATE SET decision = @decision,
       criterion_id = @criterionId, decided_by = @by, decided_at = @at, origin = @origin, revision = revision + 1`,
  ).run({ id: newId(), origin, ...row });
}

/** Takes a screener's decision on a record away. */
export function deleteScreening(db: WriteHandle, key: RecordKey, screener: string): void {
  db.prepare(
    `DELETE FROM screening_decisions
     WHERE question_id = ? AND reference_id = ? AND stage = ? AND screener = ?`,
  ).run(key.questionId, key.referenceId, key.stage, screener);
}

/** Stores how a disagreement was settled, in place of an earlier settlement. */
export function putResolution(db: WriteHandle, row: Omit<Resolution, 'origin'>, origin: Origin): void {
  db.prepare(
    `INSERT INTO screening_resolutions (id, question_id, reference_id, stage, decision, criterion_id, decided_by,
       decided_at, origin) VALUES (@id, @questionId, @referenceId, @stage, @decision, @criterionId, @by, @at, @origin)
     ON CONFLICT (question_id, stage, reference_id) DO UPDATE SET decision = @decision,
       criterion_id = @criterionId, decided_by = @by, decided_at = @at, origin = @origin, revision = revision + 1`,
  ).run({ id: newId(), origin, ...row });
}

/** Opens a settled disagreement again. */
export function deleteResolution(db: WriteHandle, key: RecordKey): void {
  db.prepare(
    'DELETE FROM screening_resolutions WHERE question_id = ? AND reference_id = ? AND stage = ?',
  ).run(key.questionId, key.referenceId, key.stage);
}

export function listReports(db: ReadHandle, questionId: string): SelectionReport[] {
  const rows = db
    .prepare(
      `SELECT p.question_id AS questionId, coalesce(r.duplicate_of, r.id) AS referenceId,
         p.is_unretrieved AS isUnretrieved, p.report_of AS reportOf
       FROM selection_reports p JOIN reference_items r ON r.id = p.reference_id WHERE p.question_id = ?`,
    )
    .all(questionId) as (Omit<SelectionReport, 'isUnretrieved'> & { isUnretrieved: number })[];
  return rows.map(row => ({ ...row, isUnretrieved: row.isUnretrieved === 1 }));
}

export function putReport(db: WriteHandle, row: SelectionReport): void {
  db.prepare(
    `INSERT INTO selection_reports (question_id, reference_id, is_unretrieved, report_of) VALUES (?, ?, ?, ?)
     ON CONFLICT (question_id, reference_id) DO UPDATE SET is_unretrieved = excluded.is_unretrieved,
       report_of = excluded.report_of`,
  ).run(row.questionId, row.referenceId, row.isUnretrieved ? 1 : 0, row.reportOf);
}
