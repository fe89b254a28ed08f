import { LeidraadError } from '../../shared/errors.ts';
import type { OverallRule } from '../../shared/evidence/overall.ts';
import type {
  EvidenceRecords,
  QuestionEvidence,
  QuestionEvidenceFields,
} from '../../shared/evidence/records.ts';
import type { Certainty } from '../../shared/recommendations.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { requireRow } from '../revisions.ts';
import { listAssessments } from './assessments.ts';
import { listProfiles } from './profiles.ts';
import { listStudies } from './studies.ts';

/** All that is recorded about the evidence of the project. */
export function readEvidence(db: ReadHandle): EvidenceRecords {
  return {
    rule: readRule(db),
    studies: listStudies(db),
    profiles: listProfiles(db),
    questions: listQuestionEvidence(db),
    assessments: listAssessments(db),
  };
}

/** The project's rule for the certainty across outcomes; the lowest critical one unless it chose another. */
function readRule(db: ReadHandle): OverallRule {
  const row = db.prepare('SELECT rule FROM evidence_rule').get() as { rule: OverallRule } | undefined;
  return row?.rule ?? 'lowest-critical';
}

export function writeRule(db: WriteHandle, rule: OverallRule): void {
  db.prepare(
    `INSERT INTO evidence_rule (id, rule) VALUES ('overall', ?) ON CONFLICT (id) DO UPDATE SET rule = excluded.rule`,
  ).run(rule);
}

function listQuestionEvidence(db: ReadHandle): QuestionEvidence[] {
  const rows = db
    .prepare(
      `SELECT question_id AS questionId, is_balance_clear AS clear, override_certainty AS certainty,
         override_reason AS reason, revision FROM evidence_questions`,
    )
    .all() as {
    questionId: string;
    clear: 0 | 1;
    certainty: Certainty | null;
    reason: string | null;
    revision: number;
  }[];
  return rows.map(({ questionId, clear, certainty, reason, revision }) => ({
    questionId,
    isBalanceClear: clear === 1,
    override: certainty === null || reason === null ? null : { certainty, reason },
    revision,
  }));
}

/**
 * Stores what is said about the evidence of a question as a whole.
 *
 * @param revision the one it was based on; 0 when nothing was stored yet
 */
export function writeQuestionEvidence(
  db: WriteHandle,
  questionId: string,
  revision: number,
  { isBalanceClear, override }: QuestionEvidenceFields,
): void {
  requireRow(db, 'questions', questionId);
  const result = db
    .prepare(
      `INSERT INTO evidence_questions (question_id, is_balance_clear, override_certainty, override_reason)
       VALUES (?, ?, ?, ?) ON CONFLICT (question_id) DO UPDATE SET is_balance_clear = excluded.is_balance_clear,
         override_certainty = excluded.override_certainty, override_reason = excluded.override_reason,
         revision = revision + 1 WHERE revision = ?`,
    )
    .run(questionId, isBalanceClear ? 1 : 0, override?.certainty ?? null, override?.reason ?? null, revision);
  if (result.changes === 0) throw new LeidraadError('row-changed', { id: questionId });
}
