import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { insertStudy, listStudies } from '../../db/evidence/studies.ts';
import { findReference } from '../../db/references.ts';
import { requireRow } from '../../db/revisions.ts';
import { listCriteria } from '../../db/selection/criteria.ts';
import { readSelectionData } from '../../db/selection/data.ts';
import { readPlan } from '../../db/selection/plans.ts';
import * as screening from '../../db/selection/screening.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { StudyDesign } from '../../shared/evidence/bias/tools.ts';
import { studyFieldsSchema } from '../../shared/evidence/records.ts';
import type { Origin } from '../../shared/origin.ts';
import { authorLine } from '../../shared/references/names.ts';
import { recordProgress } from '../../shared/selection/flow.ts';
import type { Decision, RecordKey, SelectionReport } from '../../shared/selection/records.ts';

/** Who judges: the key decisions are kept under, and the name they are shown with. */
export interface Screener {
  key: string;
  name: string;
}

interface Judgement {
  criterionId: string | null;
  at: string;
}

/**
 * Stores what a screener decides on a record; null takes it away. Refused are a criterion of another question,
 * excluding a full text without a reason, and a judgement beyond the number of screeners (`screening-complete`).
 */
export function screen(
  db: WriteHandle,
  key: RecordKey,
  { decision, criterionId, at }: Judgement & { decision: Decision | null },
  screener: Screener,
  origin: Origin = 'project',
): void {
  requireRow(db, 'questions', key.questionId);
  requireRow(db, 'reference_items', key.referenceId);
  if (decision === null) {
    screening.deleteScreening(db, key, screener.key);
    return;
  }
  const reason = requireReason(db, key, decision, criterionId);
  const others = screening.listScreeners(db, key).filter(other => other !== screener.key);
  const plan = readPlan(db, key.questionId);
  const needed = key.stage === 'title' ? plan.titleScreeners : plan.fullTextScreeners;
  if (others.length >= needed) throw new LeidraadError('screening-complete', { count: others.length });
  screening.putScreening(
    db,
    { ...key, screener: screener.key, decision, criterionId: reason, by: screener.name, at },
    origin,
  );
}

/** The criterion that goes with a decision; only an exclusion has one. */
function requireReason(
  db: ReadHandle,
  key: RecordKey,
  decision: Decision,
  criterionId: string | null,
): string | null {
  if (decision !== 'exclude') return null;
  if (criterionId === null) {
    if (key.stage === 'full-text') throw new LeidraadError('screening-reason');
    return null;
  }
  const known = listCriteria(db, key.questionId).some(({ id }) => id === criterionId);
  if (!known) throw new LeidraadError('row-missing', { id: criterionId });
  return criterionId;
}

/** Settles a disagreement or a doubt; null opens it again. */
export function settle(
  db: WriteHandle,
  key: RecordKey,
  { decision, criterionId, at }: Judgement & { decision: 'include' | 'exclude' | null },
  by: string,
  origin: Origin = 'project',
): void {
  requireRow(db, 'questions', key.questionId);
  requireRow(db, 'reference_items', key.referenceId);
  if (decision === null) {
    screening.deleteResolution(db, key);
    return;
  }
  const reason = requireReason(db, key, decision, criterionId);
  screening.putResolution(db, { ...key, decision, criterionId: reason, by, at }, origin);
}

/** Says whether a report could be had, and of which other report it tells the same study. */
export function setReport(db: WriteHandle, report: SelectionReport): void {
  requireRow(db, 'questions', report.questionId);
  requireRow(db, 'reference_items', report.referenceId);
  if (report.reportOf !== null) requireRow(db, 'reference_items', report.reportOf);
  if (report.reportOf === report.referenceId)
    throw new LeidraadError('input-invalid', { reason: 'reportOf' });
  screening.putReport(db, report);
}

/**
 * Takes an included report over as a study of the evidence, named after its first author and year. One that was
 * taken over before is given back. Throws `input-invalid` when the report was not included.
 */
export function takeOverStudy(
  db: WriteHandle,
  { questionId, referenceId, design }: { questionId: string; referenceId: string; design: StudyDesign },
): { id: string } {
  const progress = recordProgress(readSelectionData(db, questionId)).find(
    row => row.referenceId === referenceId,
  );
  const reference = findReference(db, referenceId);
  if (!reference) throw new LeidraadError('row-missing', { id: referenceId });
  if (progress?.fullText !== 'included') throw new LeidraadError('input-invalid', { reason: 'full-text' });
  const known = listStudies(db).find(study => study.referenceId === referenceId);
  if (known) return { id: known.id };
  const { authors, year, title } = reference.fields;
  const name = authorLine(authors, 1) || title.slice(0, 60);
  const label = year === null ? name : `${name} ${year}`;
  return { id: insertStudy(db, studyFieldsSchema.parse({ label, design, referenceId })) };
}
