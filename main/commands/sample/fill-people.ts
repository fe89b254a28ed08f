import type { WriteHandle } from '../../../db/database.ts';
import { assessDeclaration, insertDeclaration, setConsequence } from '../../../db/interests.ts';
import { insertOrganisation, insertSeat, listSeats, occupySeat } from '../../../db/people.ts';
import { insertPerson } from '../../../db/persons.ts';
import { EXAMPLE_PERSONS, ORGANISATIONS, SEATS } from './people.ts';

/** The organisations and seats of the published account; nobody is named on them. */
export function fillPeople(db: WriteHandle): void {
  const ids = new Map<string, string>();
  for (const { name, abbreviation, parent } of ORGANISATIONS) {
    const parentId = parent ? (ids.get(parent) ?? null) : null;
    const participation = 'accepted';
    ids.set(abbreviation, insertOrganisation(db, { name, abbreviation, parentId, participation }, 'source'));
  }
  for (const { body, role, count } of SEATS) {
    for (let n = 1; n <= count; n++) {
      insertSeat(db, { body, role: `${role} ${n}`, organisationId: null }, 'source');
    }
  }
}

/** The example persons on the first vacant seat of their body, with interests declared and assessed today. */
export function fillExamplePersons(
  db: WriteHandle,
  questions: ReadonlyMap<string, string>,
  today: string,
): void {
  for (const { body, entries, assessment, noVoteOn, ...fields } of EXAMPLE_PERSONS) {
    const personId = insertPerson(db, fields, 'example');
    const seat = listSeats(db).find(row => row.body === body && row.personId === null);
    if (seat) occupySeat(db, seat.id, seat.revision, personId);
    const declaration = { declaredOn: today, attachment: '', entries };
    const id = insertDeclaration(db, personId, declaration, 'example');
    assessDeclaration(db, id, 1, {
      assessedBy: 'Secretariaat (voorbeeld)',
      assessedOn: today,
      ...assessment,
    });
    const questionId = questions.get(noVoteOn ?? '');
    if (questionId) setConsequence(db, id, questionId, 'no-vote');
  }
}
