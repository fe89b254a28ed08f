import type { Origin } from '../shared/origin.ts';
import type { NewPerson, Person, PersonFields } from '../shared/people.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { nextPosition } from './positions.ts';
import { deleteRow, requireChanged } from './revisions.ts';

export function listPersons(db: ReadHandle): Person[] {
  return db
    .prepare(
      `SELECT id, name, function, email, phone, organisation_id AS organisationId, position, origin, revision
       FROM persons ORDER BY position, id`,
    )
    .all() as Person[];
}

export function insertPerson(
  db: WriteHandle,
  { name, function: work = '', email = '', phone = '', organisationId = null }: NewPerson,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare(
    `INSERT INTO persons (id, name, function, email, phone, organisation_id, position, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, name, work, email, phone, organisationId, nextPosition(db, 'persons'), origin);
  return id;
}

export function updatePerson(db: WriteHandle, id: string, revision: number, fields: PersonFields): void {
  requireChanged(
    db,
    'persons',
    id,
    db
      .prepare(
        `UPDATE persons SET name = ?, function = ?, email = ?, phone = ?, organisation_id = ?,
           revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(fields.name, fields.function, fields.email, fields.phone, fields.organisationId, id, revision),
  );
}

/** Removes a person with their declarations; their seats become vacant. */
export function deletePerson(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'persons', id, revision);
}
