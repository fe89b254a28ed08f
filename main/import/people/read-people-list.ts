import { LeidraadError } from '../../../shared/errors.ts';
import { translator } from '../../../shared/locales/translate.ts';
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
import { LANGUAGES } from '../../../shared/project.ts';
import type { Spreadsheet } from '../spreadsheet/spreadsheet.ts';

type Cells = Partial<Record<ListColumn, string>>;

/** How far down the row with the column titles may stand. */
const HEADER_ROWS = 20;

/** Thrown for one cell; the row is rejected and the next one read. */
class BadCell extends Error {
  readonly reason: Rejection;
  readonly value: string;

  constructor(reason: Rejection, value: string) {
    super(reason);
    this.reason = reason;
    this.value = value;
  }
}

/**
 * Reads the list of a project group from every sheet that has a row of column titles, in any of the three
 * languages. Rows that make no sense come back with the cell that is why; a file without titles is refused.
 */
export function readPeopleList(
  { sheets }: Spreadsheet,
  source: string,
): { rows: ListRow[]; rejected: RejectedRow[] } {
  const rows: ListRow[] = [];
  const rejected: RejectedRow[] = [];
  const tables = sheets.flatMap(sheet => findTable(sheet.rows));
  if (tables.length === 0) throw new LeidraadError('import-no-table', { source });
  for (const { row, cells } of tables.flat()) {
    try {
      const read = readRow(row, cells);
      if (read) rows.push(read);
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      rejected.push({ row, reason: error.reason, value: error.value });
    }
  }
  return { rows, rejected };
}

function findTable(rows: readonly string[][]): { row: number; cells: Cells }[][] {
  for (const [index, titles] of rows.slice(0, HEADER_ROWS).entries()) {
    const columns = titles.map(title => COLUMN_TITLES.get(normal(title)) ?? null);
    const found = new Set(columns);
    if (!(found.has('organisation') || found.has('person'))) continue;
    const table = rows.slice(index + 1).map((values, offset) => {
      const cells: Cells = {};
      columns.forEach((column, place) => {
        const text = values[place]?.trim() ?? '';
        if (column && text !== '') cells[column] = text;
      });
      return { row: index + offset + 2, cells };
    });
    return [table];
  }
  return [];
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

function option<T extends string>(
  text: string | undefined,
  names: ReadonlyMap<string, T>,
  reason: Rejection,
): T | null {
  if (text === undefined) return null;
  const found = names.get(normal(text));
  if (found === undefined) throw new BadCell(reason, text);
  return found;
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

function normal(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** What each value is called, in every language, and its own name in the file. */
function namesOf<T extends string>(
  values: readonly T[],
  label: (t: ReturnType<typeof translator>, value: T) => string,
): ReadonlyMap<string, T> {
  const translators = LANGUAGES.map(translator);
  return new Map(
    values.flatMap(value =>
      [value, ...translators.map(t => label(t, value))].map(name => [normal(name), value] as const),
    ),
  );
}

const COLUMN_TITLES = namesOf(LIST_COLUMNS, (t, column) => t(`people.list.columns.${column}`));
const BODY_NAMES = namesOf(BODIES, (t, body) => t(`terms.body.${body}`));
const CAPACITY_NAMES = namesOf(CAPACITIES, (t, capacity) => t(`people.capacities.${capacity}`));
const PARTICIPATION_NAMES = namesOf(PARTICIPATIONS, (t, state) => t(`people.participations.${state}`));
