import type { Origin } from '../shared/origin.ts';
import type { Organisation, OrganisationFields, Seat, SeatFields } from '../shared/people.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { nextPosition } from './positions.ts';
import { requireChanged } from './revisions.ts';

export function listOrganisations(db: ReadHandle): Organisation[] {
  return db
    .prepare(
      `SELECT id, name, abbreviation, parent_id AS parentId, position, origin, revision
       FROM organisations ORDER BY position, id`,
    )
    .all() as Organisation[];
}

export function insertOrganisation(
  db: WriteHandle,
  fields: OrganisationFields,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    'INSERT INTO organisations (id, name, abbreviation, parent_id, position, origin) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(id, fields.name, fields.abbreviation, fields.parentId, nextPosition(db, 'organisations'), origin);
  return id;
}

export function updateOrganisation(
  db: WriteHandle,
  id: string,
  revision: number,
  fields: OrganisationFields,
): void {
  requireChanged(
    db,
    'organisations',
    id,
    db
      .prepare(
        `UPDATE organisations SET name = ?, abbreviation = ?, parent_id = ?, revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.name, fields.abbreviation, fields.parentId, id, revision),
  );
}

/** Removes an organisation; its seats stay, without an organisation. */
export function deleteOrganisation(db: WriteHandle, id: string, revision: number): void {
  requireChanged(
    db,
    'organisations',
    id,
    db.prepare('DELETE FROM organisations WHERE id = ? AND revision = ?').run(id, revision),
  );
}

export function listSeats(db: ReadHandle): Seat[] {
  return db
    .prepare(
      `SELECT id, body, role, organisation_id AS organisationId, person_name AS personName, position, origin, revision
       FROM seats ORDER BY position, id`,
    )
    .all() as Seat[];
}

export function insertSeat(db: WriteHandle, fields: SeatFields, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare(
    `INSERT INTO seats (id, body, role, organisation_id, person_name, position, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    fields.body,
    fields.role,
    fields.organisationId,
    fields.personName,
    nextPosition(db, 'seats'),
    origin,
  );
  return id;
}

export function updateSeat(db: WriteHandle, id: string, revision: number, fields: SeatFields): void {
  requireChanged(
    db,
    'seats',
    id,
    db
      .prepare(
        `UPDATE seats SET body = ?, role = ?, organisation_id = ?, person_name = ?, revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.body, fields.role, fields.organisationId, fields.personName, id, revision),
  );
}

export function deleteSeat(db: WriteHandle, id: string, revision: number): void {
  requireChanged(
    db,
    'seats',
    id,
    db.prepare('DELETE FROM seats WHERE id = ? AND revision = ?').run(id, revision),
  );
}
