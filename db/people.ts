import type { Origin } from '../shared/origin.ts';
import type {
  NewOrganisation,
  NewSeat,
  Organisation,
  OrganisationFields,
  PeopleList,
  Seat,
  SeatFields,
} from '../shared/people.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { listPersons } from './persons.ts';
import { nextPosition } from './positions.ts';
import { deleteRow, requireChanged } from './revisions.ts';

/** Everybody and every organisation that takes part, in the order of their lists. */
export function readPeople(db: ReadHandle): PeopleList {
  return { organisations: listOrganisations(db), persons: listPersons(db), seats: listSeats(db) };
}

export function listOrganisations(db: ReadHandle): Organisation[] {
  return db
    .prepare(
      `SELECT id, name, abbreviation, parent_id AS parentId, participation, participation_on AS participationOn,
         position, origin, revision
       FROM organisations ORDER BY position, id`,
    )
    .all() as Organisation[];
}

export function insertOrganisation(
  db: WriteHandle,
  { name, abbreviation, parentId, participation = 'not-invited', participationOn = null }: NewOrganisation,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    `INSERT INTO organisations (id, name, abbreviation, parent_id, participation, participation_on, position, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    name,
    abbreviation,
    parentId,
    participation,
    participationOn,
    nextPosition(db, 'organisations'),
    origin,
  );
  return id;
}

export function updateOrganisation(
  db: WriteHandle,
  id: string,
  revision: number,
  { name, abbreviation, parentId, participation, participationOn }: OrganisationFields,
): void {
  requireChanged(
    db,
    'organisations',
    id,
    db
      .prepare(
        `UPDATE organisations SET name = ?, abbreviation = ?, parent_id = ?, participation = ?,
           participation_on = ?, revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(name, abbreviation, parentId, participation, participationOn, id, revision),
  );
}

/** Removes an organisation; its seats and people stay, without an organisation. */
export function deleteOrganisation(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'organisations', id, revision);
}

export function listSeats(db: ReadHandle): Seat[] {
  return db
    .prepare(
      `SELECT seats.id, body, role, capacity, seats.organisation_id AS organisationId, person_id AS personId,
         persons.name AS personName, mandate, mandate_on AS mandateOn, seats.position, seats.origin, seats.revision
       FROM seats LEFT JOIN persons ON persons.id = seats.person_id ORDER BY seats.position, seats.id`,
    )
    .all() as Seat[];
}

export function insertSeat(
  db: WriteHandle,
  {
    body,
    role,
    capacity = 'member',
    organisationId,
    personId = null,
    mandate = '',
    mandateOn = null,
  }: NewSeat,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    `INSERT INTO seats (id, body, role, capacity, organisation_id, person_id, mandate, mandate_on, position, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    body,
    role,
    capacity,
    organisationId,
    personId,
    mandate,
    mandateOn,
    nextPosition(db, 'seats'),
    origin,
  );
  return id;
}

export function updateSeat(
  db: WriteHandle,
  id: string,
  revision: number,
  { body, role, capacity, organisationId, personId, mandate, mandateOn }: SeatFields,
): void {
  requireChanged(
    db,
    'seats',
    id,
    db
      .prepare(
        `UPDATE seats SET body = ?, role = ?, capacity = ?, organisation_id = ?, person_id = ?, mandate = ?,
           mandate_on = ?, revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(body, role, capacity, organisationId, personId, mandate, mandateOn, id, revision),
  );
}

/** Puts a person on a seat, or nobody. */
export function occupySeat(db: WriteHandle, id: string, revision: number, personId: string | null): void {
  requireChanged(
    db,
    'seats',
    id,
    db
      .prepare('UPDATE seats SET person_id = ?, revision = revision + 1 WHERE id = ? AND revision = ?')
      .run(personId, id, revision),
  );
}

export function deleteSeat(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'seats', id, revision);
}
