import { FACTORS, type FactorJudgement } from '../../shared/evidence/factors.ts';
import type {
  Baseline,
  BaselineFields,
  CertaintyOverride,
  Profile,
  ProfileFields,
} from '../../shared/evidence/records.ts';
import type { Origin } from '../../shared/origin.ts';
import type { Certainty } from '../../shared/recommendations.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { groupLinks } from '../links.ts';
import { deleteRow, OWN_ORIGIN, requireChanged, requireRow } from '../revisions.ts';

type ProfileRow = Omit<Profile, 'override' | 'baselines' | 'factors' | 'studyIds'> & {
  overrideCertainty: Certainty | null;
  overrideReason: string | null;
};

/** Every profile with its baselines, factors and studies. */
export function listProfiles(db: ReadHandle): Profile[] {
  const rows = db
    .prepare(
      `SELECT id, outcome_id AS outcomeId, kind, design, study_count AS studyCount, participants,
         intervention_events AS interventionEvents, intervention_total AS interventionTotal,
         comparison_events AS comparisonEvents, comparison_total AS comparisonTotal, measure, estimate, low, high,
         comparison_mean AS comparisonMean, deviation, narrative, favours, comment,
         override_certainty AS overrideCertainty, override_reason AS overrideReason, origin, revision
       FROM evidence_profiles ORDER BY id`,
    )
    .all() as ProfileRow[];
  const baselines = Map.groupBy(listBaselines(db), ({ profileId }) => profileId);
  const factors = Map.groupBy(
    db
      .prepare('SELECT profile_id AS profileId, factor, level, reason FROM evidence_factors')
      .all() as (FactorJudgement & { profileId: string })[],
    ({ profileId }) => profileId,
  );
  const studies = groupLinks(
    db,
    `SELECT l.profile_id AS owner, l.study_id AS target FROM evidence_profile_studies l
     JOIN evidence_studies s ON s.id = l.study_id ORDER BY s.position, s.id`,
  );
  return rows.map(({ overrideCertainty: certainty, overrideReason: reason, ...row }) => ({
    ...row,
    override: certainty === null || reason === null ? null : { certainty, reason },
    baselines: baselines.get(row.id) ?? [],
    factors: inOrder((factors.get(row.id) ?? []).map(({ profileId: _, ...factor }) => factor)),
    studyIds: studies.get(row.id) ?? [],
  }));
}

/** Judgements in the order of an evidence profile. */
function inOrder(judgements: FactorJudgement[]): FactorJudgement[] {
  return judgements.sort((a, b) => FACTORS.indexOf(a.factor) - FACTORS.indexOf(b.factor));
}

/** Starts the profile of an outcome; when there is one already, that one's id comes back. */
export function insertProfile(
  db: WriteHandle,
  outcomeId: string,
  fields: ProfileFields,
  origin: Origin = 'project',
): string {
  requireRow(db, 'outcomes', outcomeId);
  const known = db.prepare('SELECT id FROM evidence_profiles WHERE outcome_id = ?').get(outcomeId);
  if (known) return (known as { id: string }).id;
  const id = newId();
  db.prepare(
    `INSERT INTO evidence_profiles (id, outcome_id, origin, kind, design, study_count, participants,
       intervention_events, intervention_total, comparison_events, comparison_total, measure, estimate, low, high,
       comparison_mean, deviation, narrative, favours, comment)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, outcomeId, origin, ...columns(fields));
  return id;
}

export function updateProfile(db: WriteHandle, id: string, revision: number, fields: ProfileFields): void {
  const result = db
    .prepare(
      `UPDATE evidence_profiles SET kind = ?, design = ?, study_count = ?, participants = ?, intervention_events = ?,
         intervention_total = ?, comparison_events = ?, comparison_total = ?, measure = ?, estimate = ?, low = ?,
         high = ?, comparison_mean = ?, deviation = ?, narrative = ?, favours = ?, comment = ?,
         revision = revision + 1, ${OWN_ORIGIN}
       WHERE id = ? AND revision = ?`,
    )
    .run(...columns(fields), id, revision);
  requireChanged(db, 'evidence_profiles', id, result);
}

/** Sets a certainty in place of the computed one; null goes back to what is computed. */
export function overrideCertainty(
  db: WriteHandle,
  id: string,
  revision: number,
  override: CertaintyOverride | null,
): void {
  const result = db
    .prepare(
      `UPDATE evidence_profiles SET override_certainty = ?, override_reason = ?, revision = revision + 1
       WHERE id = ? AND revision = ?`,
    )
    .run(override?.certainty ?? null, override?.reason ?? null, id, revision);
  requireChanged(db, 'evidence_profiles', id, result);
}

/** Removes a profile with its baselines and judgements; the outcome and the studies stay. */
export function deleteProfile(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'evidence_profiles', id, revision);
}

/** Stores the judgement of one factor; a null level takes it away. */
export function setFactor(
  db: WriteHandle,
  profileId: string,
  { factor, level, reason }: Omit<FactorJudgement, 'level'> & { level: number | null },
): void {
  requireRow(db, 'evidence_profiles', profileId);
  if (level === null) {
    db.prepare('DELETE FROM evidence_factors WHERE profile_id = ? AND factor = ?').run(profileId, factor);
    return;
  }
  db.prepare(
    `INSERT INTO evidence_factors (profile_id, factor, level, reason) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET level = excluded.level, reason = excluded.reason`,
  ).run(profileId, factor, level, reason);
}

export function linkStudy(db: WriteHandle, profileId: string, studyId: string): void {
  requireRow(db, 'evidence_profiles', profileId);
  requireRow(db, 'evidence_studies', studyId);
  db.prepare('INSERT OR IGNORE INTO evidence_profile_studies (profile_id, study_id) VALUES (?, ?)').run(
    profileId,
    studyId,
  );
}

export function unlinkStudy(db: WriteHandle, profileId: string, studyId: string): void {
  db.prepare('DELETE FROM evidence_profile_studies WHERE profile_id = ? AND study_id = ?').run(
    profileId,
    studyId,
  );
}

function listBaselines(db: ReadHandle): Baseline[] {
  return db
    .prepare(
      `SELECT id, profile_id AS profileId, label, per_1000 AS per1000, source, position, revision
       FROM evidence_baselines ORDER BY position, id`,
    )
    .all() as Baseline[];
}

export function insertBaseline(db: WriteHandle, profileId: string, fields: BaselineFields): string {
  requireRow(db, 'evidence_profiles', profileId);
  const id = newId();
  db.prepare(
    `INSERT INTO evidence_baselines (id, profile_id, label, per_1000, source, position)
     VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(position), -1) + 1 FROM evidence_baselines WHERE profile_id = ?))`,
  ).run(id, profileId, fields.label, fields.per1000, fields.source, profileId);
  return id;
}

export function updateBaseline(db: WriteHandle, id: string, revision: number, fields: BaselineFields): void {
  const result = db
    .prepare(
      `UPDATE evidence_baselines SET label = ?, per_1000 = ?, source = ?, revision = revision + 1
       WHERE id = ? AND revision = ?`,
    )
    .run(fields.label, fields.per1000, fields.source, id, revision);
  requireChanged(db, 'evidence_baselines', id, result);
}

export function deleteBaseline(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'evidence_baselines', id, revision);
}

function columns(fields: ProfileFields) {
  return [
    fields.kind,
    fields.design,
    fields.studyCount,
    fields.participants,
    fields.interventionEvents,
    fields.interventionTotal,
    fields.comparisonEvents,
    fields.comparisonTotal,
    fields.measure,
    fields.estimate,
    fields.low,
    fields.high,
    fields.comparisonMean,
    fields.deviation,
    fields.narrative,
    fields.favours,
    fields.comment,
  ] as const;
}
