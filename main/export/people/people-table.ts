import type { TFunction } from 'i18next';
import { LIST_COLUMNS, type ListColumn } from '../../../shared/people/people-list.ts';
import { BODIES, type Organisation, type PeopleList } from '../../../shared/people.ts';
import type { SheetTable } from '../spreadsheet/table.ts';

const WIDTHS: Partial<Record<ListColumn, number>> = { organisation: 44, person: 28, role: 30, mandate: 34 };

/**
 * The list of the project group as one table: first every organisation, then every seat with who holds it, then
 * the people without a seat. Importing it again adds nothing.
 */
export function peopleTable({ organisations, persons, seats }: PeopleList, t: TFunction): SheetTable {
  const organisationOf = new Map(organisations.map(row => [row.id, row]));
  const personOf = new Map(persons.map(row => [row.id, row]));
  const personCells = (id: string | null) => {
    const person = personOf.get(id ?? '');
    return person
      ? { person: person.name, function: person.function, email: person.email, phone: person.phone }
      : {};
  };
  const nameOf = (id: string | null) => organisationOf.get(id ?? '')?.name ?? '';
  const seated = new Set(seats.map(seat => seat.personId));
  const rows: Partial<Record<ListColumn, string>>[] = [
    ...organisations.map(row => organisationCells(row, nameOf(row.parentId), t)),
    ...BODIES.flatMap(body =>
      seats
        .filter(seat => seat.body === body)
        .map(seat => ({
          organisation: nameOf(seat.organisationId),
          ...personCells(seat.personId),
          body: t(`terms.body.${body}`),
          capacity: t(`people.capacities.${seat.capacity}`),
          role: seat.role,
          mandate: seat.mandate,
          mandateOn: seat.mandateOn ?? '',
        })),
    ),
    ...persons
      .filter(person => !seated.has(person.id))
      .map(person => ({ organisation: nameOf(person.organisationId), ...personCells(person.id) })),
  ];
  return {
    name: t('people.list.sheet'),
    columns: LIST_COLUMNS.map(column => ({
      title: t(`people.list.columns.${column}`),
      width: WIDTHS[column] ?? 18,
    })),
    rows: rows.map(cells => LIST_COLUMNS.map(column => cells[column] ?? '')),
  };
}

function organisationCells(row: Organisation, parent: string, t: TFunction) {
  return {
    organisation: row.name,
    abbreviation: row.abbreviation,
    parent,
    participation: t(`people.participations.${row.participation}`),
    participationOn: row.participationOn ?? '',
  };
}
