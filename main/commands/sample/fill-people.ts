import type { WriteHandle } from '../../../db/database.ts';
import { assessDeclaration, insertDeclaration, setConsequence } from '../../../db/interests.ts';
import {
  insertOrganisation,
  insertSeat,
  listOrganisations,
  listSeats,
  occupySeat,
} from '../../../db/people.ts';
import { insertPerson } from '../../../db/persons.ts';
import { addDays } from '../../../shared/dates.ts';
import type { DeclarationFields } from '../../../shared/people/interests.ts';
import { EXAMPLE_SEATS, FAMILY_NAME, MEMBERS, type SampleMember } from './group.ts';
import { EXAMPLE_PERSONS, ORGANISATIONS, SEATS } from './people.ts';

const SECRETARIAT = 'Secretariaat (voorbeeld)';

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
    assessDeclaration(db, id, 1, { assessedBy: SECRETARIAT, assessedOn: today, ...assessment });
    const questionId = questions.get(noVoteOn ?? '');
    if (questionId) setConsequence(db, id, questionId, 'no-vote');
  }
}

/**
 * Puts made-up people on all other seats, and adds the seats of a steering group with a chair and a representative of
 * patients. Each has declared interests, and all declarations are assessed.
 */
export function fillMembers(db: WriteHandle, today: string): void {
  const seats = listSeats(db).filter(seat => seat.personId === null);
  for (const [body, members] of Object.entries(MEMBERS)) {
    const vacant = seats.filter(seat => seat.body === body);
    for (const [index, member] of members.entries()) {
      const seat = vacant[index];
      if (seat) occupySeat(db, seat.id, seat.revision, addMember(db, member, today));
    }
  }
  for (const { role, capacity, organisation, mandate, ...member } of EXAMPLE_SEATS) {
    const organisationId = listOrganisations(db).find(row => row.abbreviation === organisation)?.id ?? null;
    const personId = addMember(db, member, today);
    const mandateOn = mandate === '' ? null : addDays(today, -520);
    insertSeat(
      db,
      { body: 'steering-group', role, capacity, organisationId, personId, mandate, mandateOn },
      'example',
    );
  }
}

/** Adds the person with a declaration that has been assessed; returns the person's id. */
function addMember(db: WriteHandle, member: SampleMember, today: string): string {
  const { firstName, declared = {} } = member;
  const email = `${firstName.normalize('NFD').replace(/[^a-z]/gi, '')}@voorbeeld.example`.toLowerCase();
  const personId = insertPerson(
    db,
    { name: `${firstName} ${FAMILY_NAME}`, function: `${member.function} (voorbeeld)`, email },
    'example',
  );
  const entries: DeclarationFields['entries'] = {
    'main-position': member.function,
    ...(declared.paid === undefined ? {} : { 'side-paid': declared.paid }),
    ...(declared.unpaid === undefined ? {} : { 'side-unpaid': declared.unpaid }),
    ...(declared.research === undefined ? {} : { research: declared.research }),
  };
  const declaredOn = addDays(today, -200);
  const id = insertDeclaration(db, personId, { declaredOn, attachment: '', entries }, 'example');
  const isRelevant = declared.paid !== undefined || declared.research !== undefined;
  assessDeclaration(db, id, 1, {
    assessedBy: SECRETARIAT,
    assessedOn: addDays(today, -190),
    relevance: isRelevant ? 'Beperkt; openbaar maken volstaat.' : 'Geen belang bij de uitkomst.',
    level: isRelevant ? 'low' : 'none',
    action: isRelevant ? 'disclose' : 'none',
  });
  return personId;
}
