import type { Judgement } from '../../shared/evidence/bias/tool.ts';
import type { BiasToolId } from '../../shared/evidence/bias/tools.ts';
import type { Assessment } from '../../shared/evidence/records.ts';
import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { deleteRow, OWN_ORIGIN, requireChanged, requireRow } from '../revisions.ts';

/** Every assessment of risk of bias with its judgements. */
export function listAssessments(db: ReadHandle): Assessment[] {
  const rows = db
    .prepare(
      `SELECT id, study_id AS studyId, tool, outcome_id AS outcomeId, assessed_by AS assessedBy, overall,
         overall_reason AS overallReason, origin, revision FROM bias_assessments ORDER BY id`,
    )
    .all() as Omit<Assessment, 'judgements'>[];
  const judgements = db
    .prepare('SELECT assessment_id AS assessmentId, domain, judgement, support FROM bias_judgements')
    .all() as (Assessment['judgements'][number] & { assessmentId: string })[];
  const byAssessment = Map.groupBy(judgements, ({ assessmentId }) => assessmentId);
  return rows.map(row => ({
    ...row,
    judgements: (byAssessment.get(row.id) ?? []).map(({ assessmentId: _, ...judgement }) => judgement),
  }));
}

/** Starts the assessment of a study by a tool; when there is one already, that one's id comes back. */
export function insertAssessment(
  db: WriteHandle,
  fields: { studyId: string; tool: BiasToolId; outcomeId: string | null; assessedBy: string },
  origin: Origin = 'project',
): string {
  const { studyId, tool, outcomeId, assessedBy } = fields;
  requireRow(db, 'evidence_studies', studyId);
  if (outcomeId !== null) requireRow(db, 'outcomes', outcomeId);
  const known = db
    .prepare('SELECT id FROM bias_assessments WHERE study_id = ? AND tool = ? AND outcome_id IS ?')
    .get(studyId, tool, outcomeId) as { id: string } | undefined;
  if (known) return known.id;
  const id = newId();
  db.prepare(
    'INSERT INTO bias_assessments (id, study_id, tool, outcome_id, assessed_by, origin) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(id, studyId, tool, outcomeId, assessedBy, origin);
  return id;
}

/** Sets who assessed, and the overall judgement with its reason; null leaves it to the tool's rule. */
export function updateAssessment(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: { assessedBy: string; overall: Judgement | null; overallReason: string },
): void {
  const result = db
    .prepare(
      `UPDATE bias_assessments SET assessed_by = ?, overall = ?, overall_reason = ?, revision = revision + 1,
         ${OWN_ORIGIN}
       WHERE id = ? AND revision = ?`,
    )
    .run(fields.assessedBy, fields.overall, fields.overallReason, id, revision);
  requireChanged(db, 'bias_assessments', id, result);
}

export function deleteAssessment(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'bias_assessments', id, revision);
}

/** Stores the judgement of one domain; null takes it away. */
export function setJudgement(
  db: WriteHandle,
  assessmentId: string,
  domain: string,
  value: { judgement: Judgement; support: string } | null,
): void {
  requireRow(db, 'bias_assessments', assessmentId);
  if (value === null) {
    db.prepare('DELETE FROM bias_judgements WHERE assessment_id = ? AND domain = ?').run(
      assessmentId,
      domain,
    );
    return;
  }
  db.prepare(
    `INSERT INTO bias_judgements (assessment_id, domain, judgement, support) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET judgement = excluded.judgement, support = excluded.support`,
  ).run(assessmentId, domain, value.judgement, value.support);
}
