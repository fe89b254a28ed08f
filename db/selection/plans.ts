import { LeidraadError } from '../../shared/errors.ts';
import type { Origin } from '../../shared/origin.ts';
import { type PlanFields, type SelectionPlan, usualPlan } from '../../shared/selection/records.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';

/** How the selection of a question is done; the usual plan while nobody set it up. */
export function readPlan(db: ReadHandle, questionId: string): SelectionPlan {
  const row = db
    .prepare(
      `SELECT question_id AS questionId, title_screeners AS titleScreeners,
         full_text_screeners AS fullTextScreeners, keywords, checks, previous_studies AS previousStudies,
         previous_reports AS previousReports, origin, revision FROM selection_plans WHERE question_id = ?`,
    )
    .get(questionId) as
    | (Omit<SelectionPlan, 'keywords' | 'checks'> & { keywords: string; checks: string })
    | undefined;
  return row
    ? { ...row, keywords: JSON.parse(row.keywords), checks: JSON.parse(row.checks) }
    : usualPlan(questionId);
}

/** Stores the plan of a question. Throws `row-changed` when somebody was first; revision 0 makes it. */
export function writePlan(
  db: WriteHandle,
  questionId: string,
  revision: number,
  fields: PlanFields,
  origin: Origin = 'project',
): void {
  if (readPlan(db, questionId).revision !== revision)
    throw new LeidraadError('row-changed', { id: questionId });
  db.prepare(
    `INSERT INTO selection_plans (question_id, title_screeners, full_text_screeners, keywords, checks,
       previous_studies, previous_reports, origin) VALUES (@id, @title, @full, @keywords, @checks, @studies, @reports,
       @origin)
     ON CONFLICT (question_id) DO UPDATE SET title_screeners = @title, full_text_screeners = @full,
       keywords = @keywords, checks = @checks, previous_studies = @studies, previous_reports = @reports,
       origin = @origin, revision = revision + 1`,
  ).run({
    id: questionId,
    title: fields.titleScreeners,
    full: fields.fullTextScreeners,
    keywords: JSON.stringify(fields.keywords),
    checks: JSON.stringify(fields.checks),
    studies: fields.previousStudies,
    reports: fields.previousReports,
    origin,
  });
}
