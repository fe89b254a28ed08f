import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import * as store from '../../db/evidence/profiles.ts';
import { readEvidence } from '../../db/evidence/questions.ts';
import { insertStudy } from '../../db/evidence/studies.ts';
import { listOutcomes } from '../../db/outcomes.ts';
import { listQuestions } from '../../db/questions.ts';
import { STUDY_DESIGNS, type StudyDesign } from '../../shared/evidence/bias/tools.ts';
import type { EvidenceReport, RejectedRow, Rejection } from '../../shared/evidence/list.ts';
import {
  type Profile,
  type ProfileFields,
  profileFieldsSchema,
  studyFieldsSchema,
} from '../../shared/evidence/records.ts';
import { type EvidenceRow, normal, readEvidenceList } from '../import/evidence/read-evidence-list.ts';
import { readSpreadsheet } from '../import/spreadsheet/read-spreadsheet.ts';

/** A row that fits the project: the outcome it is about, what is there already, and whether it brings anything. */
interface PlannedRow extends EvidenceRow {
  outcomeId: string;
  known: Profile | null;
  isNew: boolean;
  isPresent: boolean;
}

/**
 * What importing evidence would do. Throws a LeidraadError when the file cannot be read at all; rows that cannot be
 * read or matched are in the report.
 */
export function previewEvidenceImport(db: ReadHandle, bytes: Uint8Array, source: string): EvidenceReport {
  return readPlan(db, bytes, source).report;
}

/** Takes the readable rows over: all of them, or on any failure none. Importing the same file again adds nothing. */
export function importEvidence(db: WriteHandle, bytes: Uint8Array, source: string): EvidenceReport {
  const { rows, report } = readPlan(db, bytes, source);
  const studyIds = new Map(readEvidence(db).studies.map(({ label, id }) => [normal(label), id]));
  for (const row of rows) if (!row.isPresent) storeRow(db, row, studyIds);
  return report;
}

function readPlan(
  db: ReadHandle,
  bytes: Uint8Array,
  source: string,
): { rows: PlannedRow[]; report: EvidenceReport } {
  const { rows, rejected } = readEvidenceList(readSpreadsheet(bytes, source), source);
  const records = readEvidence(db);
  const matched = matchRows(
    db,
    rows,
    records.profiles,
    new Map(records.studies.map(({ id, label }) => [id, normal(label)])),
  );
  const newStudies = new Set(matched.rows.flatMap(row => row.studies.map(normal)));
  for (const { label } of records.studies) newStudies.delete(normal(label));
  const full = matched.rows.filter(({ profile }) => profile !== null);
  return {
    rows: matched.rows,
    report: {
      source,
      read: rows.length + rejected.length,
      profiles: full.filter(({ isNew }) => isNew).length,
      studies: newStudies.size,
      updated: matched.rows.filter(({ isNew, isPresent, profile }) => !(isNew && profile) && !isPresent)
        .length,
      present: matched.rows.filter(({ isPresent }) => isPresent).length,
      rejected: [...rejected, ...matched.rejected].sort((a, b) => a.row - b.row),
    },
  };
}

function matchRows(
  db: ReadHandle,
  rows: readonly EvidenceRow[],
  profiles: readonly Profile[],
  labels: ReadonlyMap<string, string>,
): { rows: PlannedRow[]; rejected: RejectedRow[] } {
  const questions = listQuestions(db);
  const outcomes = listOutcomes(db);
  const planned: PlannedRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const row of rows) {
    const refuse = (reason: Rejection, value: string) => rejected.push({ row: row.row, reason, value });
    const wanted = normal(row.question).replace(/\.$/, '');
    const question = questions.find(({ number, title }) =>
      [String(number), normal(title), normal(`${number}. ${title}`)].includes(wanted),
    );
    if (!question) {
      refuse('question-unknown', row.question);
      continue;
    }
    const outcome = outcomes.find(
      ({ questionId, name }) => questionId === question.id && normal(name) === normal(row.outcome),
    );
    if (!outcome) {
      refuse('outcome-unknown', row.outcome);
      continue;
    }
    const known = profiles.find(({ outcomeId }) => outcomeId === outcome.id) ?? null;
    const before = planned.filter(({ outcomeId }) => outcomeId === outcome.id);
    if (row.profile !== null && before.some(({ profile }) => profile !== null)) {
      refuse('outcome-twice', row.outcome);
      continue;
    }
    const isPresent = known !== null && saysTheSame(row, known, labels);
    planned.push({ ...row, outcomeId: outcome.id, known, isNew: known === null, isPresent });
  }
  return { rows: planned, rejected };
}

/** Whether a row holds nothing that the profile does not say already. */
function saysTheSame(row: EvidenceRow, known: Profile, labels: ReadonlyMap<string, string>): boolean {
  const { profile, factors, baseline, studies } = row;
  const fields = profileFieldsSchema.parse(known);
  const linked = known.studyIds.map(id => labels.get(id));
  return (
    (profile === null || JSON.stringify(withFavours(profile, fields)) === JSON.stringify(fields)) &&
    factors.every(({ factor, level, reason }) =>
      known.factors.some(
        other => other.factor === factor && other.level === level && other.reason === reason,
      ),
    ) &&
    (baseline === null ||
      known.baselines.some(
        ({ label, per1000, source }) =>
          label === baseline.label && per1000 === baseline.per1000 && source === baseline.source,
      )) &&
    studies.every(label => linked.includes(normal(label)))
  );
}

/** The list does not hold which way a narrative outcome points, nor the measure of one: what is stored stays. */
function withFavours(fields: ProfileFields, known: ProfileFields): ProfileFields {
  return {
    ...fields,
    favours: known.favours,
    ...(fields.kind === 'narrative' ? { measure: known.measure } : {}),
  };
}

function storeRow(db: WriteHandle, row: PlannedRow, studyIds: Map<string, string>): void {
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

function storeProfile(db: WriteHandle, { outcomeId, profile, known }: PlannedRow): string {
  // A row before this one may have made the profile.
  const stored = known ?? store.listProfiles(db).find(row => row.outcomeId === outcomeId);
  if (!stored) return store.insertProfile(db, outcomeId, profile ?? profileFieldsSchema.parse({}));
  if (profile) store.updateProfile(db, stored.id, stored.revision, withFavours(profile, stored));
  return stored.id;
}

function studyDesign({ profile }: EvidenceRow): StudyDesign {
  const design = profile?.design ?? 'randomised';
  return STUDY_DESIGNS.find(known => known === design) ?? 'non-randomised';
}
