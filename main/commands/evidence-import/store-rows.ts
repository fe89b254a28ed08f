import type { WriteHandle } from '../../../db/database.ts';
import { insertAssessment, setJudgement } from '../../../db/evidence/assessments.ts';
import * as store from '../../../db/evidence/profiles.ts';
import { insertStudy, updateStudy } from '../../../db/evidence/studies.ts';
import { insertOutcome } from '../../../db/outcomes.ts';
import { STUDY_DESIGNS, type StudyDesign } from '../../../shared/evidence/bias/tools.ts';
import { profileFieldsSchema, studyFieldsSchema } from '../../../shared/evidence/records.ts';
import { normal } from '../../import/spreadsheet/list-table.ts';
import type { PlannedRow } from './plan-rows.ts';
import { withKnown } from './plan-rows.ts';
import type { PlannedStudy } from './plan-studies.ts';

/** Stores a row; the studies it names that are not there yet are made with the design of the row. */
export function storeRow(db: WriteHandle, row: PlannedRow, studyIds: Map<string, string>): void {
  const id = storeProfile(db, row);
  for (const judgement of row.factors) store.setFactor(db, id, judgement);
  const baseline = row.baseline;
  if (baseline) {
    const same = store.listProfiles(db).find(profile => profile.id === id)?.baselines ?? [];
    const known = same.find(({ label }) => label === baseline.label);
    if (known) store.updateBaseline(db, known.id, known.revision, baseline);
    else store.insertBaseline(db, id, baseline);
  }
  for (const label of row.studies) {
    const key = normal(label);
    const studyId =
      studyIds.get(key) ?? insertStudy(db, studyFieldsSchema.parse({ label, design: studyDesign(row) }));
    studyIds.set(key, studyId);
    store.linkStudy(db, id, studyId);
  }
}

function storeProfile(
  db: WriteHandle,
  { questionId, newOutcome, profile, known, silent, ...row }: PlannedRow,
): string {
  const outcomeId = row.outcomeId ?? (newOutcome && insertOutcome(db, questionId, newOutcome)) ?? '';
  // A row before this one may have made the profile.
  const stored = known ?? store.listProfiles(db).find(other => other.outcomeId === outcomeId);
  if (!stored) return store.insertProfile(db, outcomeId, profile ?? profileFieldsSchema.parse({}));
  if (profile) store.updateProfile(db, stored.id, stored.revision, withKnown(profile, stored, silent));
  return stored.id;
}

function studyDesign({ profile }: PlannedRow): StudyDesign {
  const design = profile?.design ?? 'randomised';
  return STUDY_DESIGNS.find(known => known === design) ?? 'non-randomised';
}

/** Stores what a file tells of a study: what is new, its reference where it had none, and its risk of bias. */
export function storeStudy(
  db: WriteHandle,
  { fields, bias, known, isLinked, isAssessed }: PlannedStudy,
  by: string,
): string {
  const id = known?.id ?? insertStudy(db, fields);
  if (known && isLinked) updateStudy(db, id, known.revision, { ...known, referenceId: fields.referenceId });
  if (!isAssessed) return id;
  const assessmentId = insertAssessment(db, { studyId: id, tool: 'rob1', outcomeId: null, assessedBy: by });
  for (const [domain, value] of bias) setJudgement(db, assessmentId, domain, value);
  return id;
}
