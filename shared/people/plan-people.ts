import type {
  NewOrganisation,
  NewPerson,
  NewSeat,
  Organisation,
  PeopleList,
  Person,
  Seat,
} from '../people.ts';
import type { ListRow, RejectedRow } from './people-list.ts';

/** Something that exists already (`id`), or the how-many-th new one of a plan. */
type Ref = { id: string } | { added: number };

/** What must be done so that the project holds what a list says. Organisations stand after their parents. */
export interface PeoplePlan {
  organisations: (Omit<NewOrganisation, 'parentId'> & { parent: Ref | null })[];
  persons: (Omit<NewPerson, 'organisationId'> & { organisation: Ref | null })[];
  seats: (Omit<NewSeat, 'organisationId' | 'personId'> & { organisation: Ref | null; person: Ref | null })[];
  /** Vacant seats that get a person. */
  fill: { seat: Seat; row: ListRow; organisation: Ref | null; person: Ref }[];
  present: number;
  rejected: RejectedRow[];
}

function sameText(a: string, b: string): boolean {
  return normal(a) === normal(b);
}

function normal(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function sameRef(a: Ref | null, b: Ref | null): boolean {
  if (a === null || b === null) return a === b;
  return 'id' in a ? 'id' in b && a.id === b.id : 'added' in b && a.added === b.added;
}

/**
 * Compares a list with what the project holds. Organisations are the same by name or abbreviation, people by
 * e-mail address or by name, seats by body and role. What is there stays as it is, so a list imported twice adds
 * nothing twice; a name for a vacant seat fills that seat. Pure: nothing is stored.
 */
export function planPeople(rows: readonly ListRow[], people: PeopleList): PeoplePlan {
  const plan: PeoplePlan = { organisations: [], persons: [], seats: [], fill: [], present: 0, rejected: [] };
  const accepted = planOrganisations(rows, people.organisations, plan);
  const free = new Set(people.seats);
  const resolved = accepted.map(row => {
    const organisation = row.organisation && findOrganisation(row.organisation.name, people, plan);
    const before = plan.persons.length;
    const person = row.person && findOrPlanPerson(row.person, organisation, people.persons, plan);
    return { row, organisation, person, isNew: plan.persons.length > before };
  });
  // Seats somebody holds are recognised first, so that no other row takes them.
  const exact = new Set(
    resolved.filter(item => {
      const { row, person } = item;
      if (!row.seat || !person || !('id' in person)) return false;
      return take(free, seat => isSeat(seat, row) && seat.personId === person.id) !== null;
    }),
  );
  const known = new Set<ListRow>();
  for (const item of resolved) {
    const { row, organisation, person } = item;
    if (!row.seat || exact.has(item)) {
      if (!item.isNew) known.add(row);
      continue;
    }
    const organisationId = organisation && 'id' in organisation ? organisation.id : null;
    const isHere = (seat: Seat) => isSeat(seat, row) && seat.organisationId === organisationId;
    if (person === null) {
      if (take(free, isHere)) known.add(row);
      else plan.seats.push({ ...row.seat, organisation, person });
      continue;
    }
    const vacant =
      take(free, seat => isHere(seat) && seat.personId === null) ??
      take(free, seat => isSeat(seat, row) && seat.personId === null && seat.organisationId === null);
    if (vacant) plan.fill.push({ seat: vacant, row, organisation, person });
    else plan.seats.push({ ...row.seat, organisation, person });
  }
  const addedNames = new Set(plan.organisations.map(added => normal(added.name)));
  plan.present = [...known].filter(
    row => !row.organisation || !addedNames.delete(normal(row.organisation.name)),
  ).length;
  return plan;
}

function isSeat(seat: Seat, { seat: wanted }: ListRow): boolean {
  return wanted !== null && seat.body === wanted.body && sameText(seat.role, wanted.role);
}

function take(free: Set<Seat>, matches: (seat: Seat) => boolean): Seat | null {
  for (const seat of free) {
    if (!matches(seat)) continue;
    free.delete(seat);
    return seat;
  }
  return null;
}

/** Plans the organisations that are new, parents first; rows whose parent nobody knows are rejected. */
function planOrganisations(
  rows: readonly ListRow[],
  existing: readonly Organisation[],
  plan: PeoplePlan,
): ListRow[] {
  const people = { organisations: [...existing] };
  let waiting = [...rows];
  const accepted = new Set<ListRow>();
  for (let before = -1; waiting.length !== before; ) {
    before = waiting.length;
    waiting = waiting.filter(row => {
      const { organisation } = row;
      if (organisation && !findOrganisation(organisation.name, people, plan)) {
        const { parent, ...fields } = organisation;
        const parentRef = parent === '' ? null : findOrganisation(parent, people, plan);
        if (parent !== '' && parentRef === null) return true;
        plan.organisations.push({ ...fields, parent: parentRef });
      }
      accepted.add(row);
      return false;
    });
  }
  for (const { row, organisation } of waiting) {
    plan.rejected.push({ row, reason: 'parent-unknown', value: organisation?.parent ?? '' });
  }
  return rows.filter(row => accepted.has(row));
}

function findOrganisation(
  name: string,
  people: { organisations: readonly Organisation[] },
  plan: PeoplePlan,
): Ref | null {
  const isMeant = (row: { name: string; abbreviation: string }) =>
    sameText(row.name, name) || (row.abbreviation !== '' && sameText(row.abbreviation, name));
  const found = people.organisations.find(isMeant);
  if (found) return { id: found.id };
  const added = plan.organisations.findIndex(isMeant);
  return added < 0 ? null : { added };
}

function findOrPlanPerson(
  person: NonNullable<ListRow['person']>,
  organisation: Ref | null,
  persons: readonly Person[],
  plan: PeoplePlan,
): Ref {
  const isMeant = (known: NewPerson, of: Ref | null) =>
    known.email && person.email
      ? sameText(known.email, person.email)
      : sameText(known.name, person.name) &&
        (of === null || organisation === null || sameRef(of, organisation));
  const found = persons.find(known =>
    isMeant(known, known.organisationId === null ? null : { id: known.organisationId }),
  );
  if (found) return { id: found.id };
  const added = plan.persons.findIndex(known => isMeant(known, known.organisation));
  if (added >= 0) return { added };
  plan.persons.push({ ...person, organisation });
  return { added: plan.persons.length - 1 };
}
