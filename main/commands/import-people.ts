import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { insertOrganisation, insertSeat, readPeople, updateSeat } from '../../db/people.ts';
import { insertPerson } from '../../db/persons.ts';
import type { ImportReport } from '../../shared/people/people-list.ts';
import { type PeoplePlan, planPeople } from '../../shared/people/plan-people.ts';
import { readPeopleList } from '../import/people/read-people-list.ts';
import { readSpreadsheet } from '../import/spreadsheet/read-spreadsheet.ts';

/**
 * What importing a list of the project group would do. Throws a LeidraadError when the file cannot be read at
 * all; rows that cannot be read are in the report.
 */
export function previewPeopleImport(db: ReadHandle, bytes: Uint8Array, source: string): ImportReport {
  return readPlan(db, bytes, source).report;
}

/** Takes the readable rows of a list over: all of them, or on any failure none. */
export function importPeople(db: WriteHandle, bytes: Uint8Array, source: string): ImportReport {
  const { plan, report } = readPlan(db, bytes, source);
  applyPlan(db, plan);
  return report;
}

function readPlan(
  db: ReadHandle,
  bytes: Uint8Array,
  source: string,
): { plan: PeoplePlan; report: ImportReport } {
  const { rows, rejected } = readPeopleList(readSpreadsheet(bytes, source), source);
  const plan = planPeople(rows, readPeople(db));
  const { organisations, persons, seats, fill, present } = plan;
  const report = {
    source,
    read: rows.length + rejected.length,
    added: { organisations: organisations.length, persons: persons.length, seats: seats.length },
    filled: fill.length,
    present,
    rejected: [...rejected, ...plan.rejected].sort((a, b) => a.row - b.row),
  };
  return { plan, report };
}

function applyPlan(db: WriteHandle, plan: PeoplePlan): void {
  const organisations: string[] = [];
  const persons: string[] = [];
  type Ref = { id: string } | { added: number } | null;
  const idOf = (ref: Ref, added: readonly string[]) =>
    ref === null ? null : 'id' in ref ? ref.id : (added[ref.added] ?? null);
  for (const { parent, ...fields } of plan.organisations) {
    organisations.push(insertOrganisation(db, { ...fields, parentId: idOf(parent, organisations) }));
  }
  for (const { organisation, ...fields } of plan.persons) {
    persons.push(insertPerson(db, { ...fields, organisationId: idOf(organisation, organisations) }));
  }
  for (const { organisation, person, ...fields } of plan.seats) {
    insertSeat(db, {
      ...fields,
      organisationId: idOf(organisation, organisations),
      personId: idOf(person, persons),
    });
  }
  for (const { seat, row, organisation, person } of plan.fill) {
    updateSeat(db, seat.id, seat.revision, {
      ...seat,
      capacity: row.seat?.capacity ?? seat.capacity,
      mandate: row.seat?.mandate || seat.mandate,
      mandateOn: row.seat?.mandateOn ?? seat.mandateOn,
      organisationId: idOf(organisation, organisations),
      personId: idOf(person, persons),
    });
  }
}
