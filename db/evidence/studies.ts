import type { Study, StudyFields } from '../../shared/evidence/records.ts';
import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';
import { nextPosition } from '../positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from '../revisions.ts';

/** The studies of the project in the order they were added. */
export function listStudies(db: ReadHandle): Study[] {
  return db
    .prepare(
      `SELECT id, label, design, reference_id AS referenceId, participants, included_studies AS includedStudies,
         population, intervention, comparison, follow_up AS followUp, note, position, origin, revision
       FROM evidence_studies ORDER BY position, id`,
    )
    .all() as Study[];
}

export function insertStudy(db: WriteHandle, fields: StudyFields, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare(
    `INSERT INTO evidence_studies (id, label, design, reference_id, participants, included_studies, population,
       intervention, comparison, follow_up, note, position, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, ...columns(fields), nextPosition(db, 'evidence_studies'), origin);
  return id;
}

export function updateStudy(db: WriteHandle, id: string, revision: number, fields: StudyFields): void {
  const result = db
    .prepare(
      `UPDATE evidence_studies SET label = ?, design = ?, reference_id = ?, participants = ?, included_studies = ?,
         population = ?, intervention = ?, comparison = ?, follow_up = ?, note = ?, revision = revision + 1,
         ${OWN_ORIGIN}
       WHERE id = ? AND revision = ?`,
    )
    .run(...columns(fields), id, revision);
  requireChanged(db, 'evidence_studies', id, result);
}

/** Removes a study with its risk of bias, and from every outcome it was linked to. */
export function deleteStudy(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'evidence_studies', id, revision);
}

function columns(fields: StudyFields) {
  return [
    fields.label,
    fields.design,
    fields.referenceId,
    fields.participants,
    fields.includedStudies,
    fields.population,
    fields.intervention,
    fields.comparison,
    fields.followUp,
    fields.note,
  ] as const;
}
