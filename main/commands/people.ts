import type { WriteHandle } from '../../db/database.ts';
import { insertDeclaration, listDeclarations } from '../../db/interests.ts';
import { listSeats, occupySeat } from '../../db/people.ts';
import { insertPerson, listPersons } from '../../db/persons.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { newestDeclaration } from '../../shared/people/interest-rules.ts';

/**
 * Puts somebody on a seat by name: a person of that name, else a new one for the seat's organisation. An empty
 * name makes the seat vacant. Where several have that name, the one of the seat's organisation is meant.
 */
export function nameSeat(db: WriteHandle, id: string, revision: number, name: string): string | null {
  const seat = listSeats(db).find(row => row.id === id);
  if (!seat) throw new LeidraadError('row-missing', { id });
  const personId = name === '' ? null : findOrAddPerson(db, name, seat.organisationId);
  occupySeat(db, id, revision, personId);
  return personId;
}

function findOrAddPerson(db: WriteHandle, name: string, organisationId: string | null): string {
  const namesakes = listPersons(db).filter(person => person.name.toLowerCase() === name.toLowerCase());
  const found = namesakes.find(person => person.organisationId === organisationId) ?? namesakes[0];
  return found?.id ?? insertPerson(db, { name, organisationId });
}

/** Begins a declaration of a person on a day; it starts as a copy of the last one, which it updates. */
export function declareInterests(db: WriteHandle, personId: string, declaredOn: string): string {
  if (!listPersons(db).some(person => person.id === personId))
    throw new LeidraadError('row-missing', { id: personId });
  const last = newestDeclaration(personId, listDeclarations(db));
  return insertDeclaration(db, personId, { declaredOn, attachment: '', entries: last?.entries ?? {} });
}
