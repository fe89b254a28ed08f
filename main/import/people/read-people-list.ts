import { LeidraadError } from '../../../shared/errors.ts';
import {
  LIST_COLUMNS,
  type ListColumn,
  type ListRow,
  type RejectedRow,
  type Rejection,
} from '../../../shared/people/people-list.ts';
import {
  BODIES,
  CAPACITIES,
  organisationFieldsSchema,
  PARTICIPATIONS,
  personFieldsSchema,
  seatFieldsSchema,
} from '../../../shared/people.ts';
import { BadCell, findListRows, namesOf, option, readListRows } from '../spreadsheet/list-table.ts';
import type { Spreadsheet } from '../spreadsheet/spreadsheet.ts';

type Cells = Partial<Record<ListColumn, string>>;

/**
 * Reads the list of a project group from every sheet that has a row of column titles, in any of the three
 * languages. Rows that make no sense come back with the cell that is why; a file without titles is refused.
 */
export function readPeopleList(
  { sheets }: Spreadsheet,
  source: string,
): { rows: ListRow[]; rejected: RejectedRow[] } {
  const rows = findListRows(
    sheets,
    COLUMN_TITLES,
    columns => columns.has('organisation') || columns.has('person'),
  );
  if (rows === null) throw new LeidraadError('import-no-table', { source });
  return readListRows<ListColumn, ListRow, Rejection>(rows, readRow);
}

function readRow(row: number, cells: Cells): ListRow | null {
  const organisation = cells.organisation === undefined ? null : readOrganisation(cells.organisation, cells);
  const person = cells.person === undefined ? null : readPerson(cells.person, cells);
  const seat = readSeat(cells);
  return organisation || person || seat ? { row, organisation, person, seat } : null;
}

function readOrganisation(name: string, cells: Cells): ListRow['organisation'] {
  return {
    name: bounded(name, organisationFieldsSchema.shape.name),
    abbreviation: bounded(cells.abbreviation ?? '', organisationFieldsSchema.shape.abbreviation),
    parent: cells.parent ?? '',
    participation: option(cells.participation, PARTICIPATION_NAMES, 'participation-unknown') ?? 'not-invited',
    participationOn: day(cells.participationOn),
  };
}

function readPerson(name: string, cells: Cells): ListRow['person'] {
  const email = cells.email ?? '';
  if (!personFieldsSchema.shape.email.safeParse(email).success) throw new BadCell('email-invalid', email);
  return {
    name: bounded(name, personFieldsSchema.shape.name),
    function: bounded(cells.function ?? '', personFieldsSchema.shape.function),
    email,
    phone: bounded(cells.phone ?? '', personFieldsSchema.shape.phone),
  };
}

function readSeat(cells: Cells): ListRow['seat'] {
  const body = option(cells.body, BODY_NAMES, 'body-unknown');
  if (body === null) {
    const stray = cells.role ?? cells.capacity ?? cells.mandate;
    if (stray !== undefined) throw new BadCell('body-missing', stray);
    return null;
  }
  const capacity = option(cells.capacity, CAPACITY_NAMES, 'capacity-unknown') ?? 'member';
  return {
    body,
    capacity,
    role: bounded(cells.role ?? cells.capacity ?? '', seatFieldsSchema.shape.role.or(EMPTY)) || '–',
    mandate: bounded(cells.mandate ?? '', seatFieldsSchema.shape.mandate),
    mandateOn: day(cells.mandateOn),
  };
}

const EMPTY = seatFieldsSchema.shape.mandate.length(0);

function bounded(text: string, schema: { safeParse(value: unknown): { success: boolean } }): string {
  if (!schema.safeParse(text).success) throw new BadCell('too-long', text.slice(0, 80));
  return text;
}

/** A day as a sheet or a person writes it: 2026-02-03, or 3-2-2026 with hyphens, slashes or points. */
function day(text: string | undefined): string | null {
  if (text === undefined) return null;
  const written = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const iso = written
    ? `${written[3]}-${written[2]?.padStart(2, '0')}-${written[1]?.padStart(2, '0')}`
    : text.slice(0, 10);
  if (!seatFieldsSchema.shape.mandateOn.safeParse(iso).success) throw new BadCell('date-invalid', text);
  return iso;
}

const COLUMN_TITLES = namesOf(LIST_COLUMNS, (t, column) => t(`people.list.columns.${column}`));
const BODY_NAMES = namesOf(BODIES, (t, body) => t(`terms.body.${body}`));
const CAPACITY_NAMES = namesOf(CAPACITIES, (t, capacity) => t(`people.capacities.${capacity}`));
const PARTICIPATION_NAMES = namesOf(PARTICIPATIONS, (t, state) => t(`people.participations.${state}`));
