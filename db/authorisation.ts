import {
  type Authorisation,
  type AuthorisationFields,
  NEW_AUTHORISATION,
  NO_PUBLICATION,
  type Publication,
  type PublicationFields,
} from '../shared/authorisation.ts';
import { LeidraadError } from '../shared/errors.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from './revisions.ts';

type Stored = Omit<Authorisation, 'isRequired' | 'isReasonPublic'> & {
  isRequired: number;
  isReasonPublic: number;
};

/** The authorisation of each organisation that is asked for one, in the order of the organisations. */
export function listAuthorisations(db: ReadHandle): Authorisation[] {
  const rows = db
    .prepare(
      `SELECT authorisations.id, organisation_id AS organisationId, organisations.name AS organisation,
         versions.label AS versionLabel, state, is_required AS isRequired,
         version_id AS versionId, sent_on AS sentOn, reply_by AS replyBy, reminded_on AS remindedOn,
         answered_on AS answeredOn, signatory, conditions, conditions_met_on AS conditionsMetOn, reason,
         is_reason_public AS isReasonPublic, authorisations.origin, authorisations.revision
       FROM authorisations JOIN organisations ON organisations.id = organisation_id
         LEFT JOIN versions ON versions.id = version_id
       ORDER BY organisations.position, organisations.id`,
    )
    .all() as Stored[];
  return rows.map(row => ({
    ...row,
    isRequired: row.isRequired === 1,
    isReasonPublic: row.isReasonPublic === 1,
  }));
}

/** Says that an organisation is to be asked; returns the id. One that is there already is left as it is. */
export function insertAuthorisation(
  db: WriteHandle,
  organisationId: string,
  fields: AuthorisationFields = NEW_AUTHORISATION,
  origin: Origin = 'project',
): string {
  const known = db.prepare('SELECT id FROM authorisations WHERE organisation_id = ?').get(organisationId);
  if (known) return (known as { id: string }).id;
  const id = newId();
  db.prepare(
    `INSERT INTO authorisations (state, is_required, version_id, sent_on, reply_by, reminded_on, answered_on,
       signatory, conditions, conditions_met_on, reason, is_reason_public, id, organisation_id, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(...values(fields), id, organisationId, origin);
  return id;
}

export function updateAuthorisation(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: AuthorisationFields,
): void {
  const result = db
    .prepare(
      `UPDATE authorisations SET state = ?, is_required = ?, version_id = ?, sent_on = ?, reply_by = ?,
         reminded_on = ?, answered_on = ?, signatory = ?, conditions = ?, conditions_met_on = ?, reason = ?,
         is_reason_public = ?, revision = revision + 1,
         ${OWN_ORIGIN}
       WHERE id = ? AND revision = ?`,
    )
    .run(...values(fields), id, revision);
  requireChanged(db, 'authorisations', id, result);
}

export function deleteAuthorisation(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'authorisations', id, revision);
}

function values(fields: AuthorisationFields) {
  const { state, versionId, sentOn, replyBy, remindedOn, answeredOn, signatory } = fields;
  const { conditions, conditionsMetOn, reason } = fields;
  const [isRequired, isReasonPublic] = [Number(fields.isRequired), Number(fields.isReasonPublic)];
  const days = [sentOn, replyBy, remindedOn, answeredOn];
  return [
    state,
    isRequired,
    versionId,
    ...days,
    signatory,
    conditions,
    conditionsMetOn,
    reason,
    isReasonPublic,
  ];
}

/** When and where the guideline was published; nothing known while it was not. */
export function readPublication(db: ReadHandle): Publication {
  const row = db
    .prepare(
      `SELECT published_on AS publishedOn, place, registered_on AS registeredOn, review_on AS reviewOn, revision
       FROM publication`,
    )
    .get();
  return (row as Publication | undefined) ?? NO_PUBLICATION;
}

/** Stores it; `revision` is 0 for the first. What somebody changed since is `row-changed`. */
export function writePublication(db: WriteHandle, revision: number, fields: PublicationFields): void {
  if (readPublication(db).revision !== revision)
    throw new LeidraadError('row-changed', { id: 'publication' });
  db.prepare(
    `INSERT INTO publication (id, published_on, place, registered_on, review_on) VALUES ('publication', ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET published_on = excluded.published_on, place = excluded.place,
       registered_on = excluded.registered_on, review_on = excluded.review_on, revision = revision + 1`,
  ).run(fields.publishedOn, fields.place, fields.registeredOn, fields.reviewOn);
}
