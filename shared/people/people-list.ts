import type { NewOrganisation, NewPerson, NewSeat } from '../people.ts';

/** Columns of the list of the project group as a spreadsheet; their titles stand in `people.list.columns`. */
export const LIST_COLUMNS = [
  'organisation',
  'abbreviation',
  'parent',
  'participation',
  'participationOn',
  'person',
  'function',
  'email',
  'phone',
  'body',
  'capacity',
  'role',
  'mandate',
  'mandateOn',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** One row of the list: an organisation, a person of it, and a seat, each as far as it is filled in. */
export interface ListRow {
  /** Where it stands, so that a person can find it again. */
  row: number;
  organisation: (Omit<NewOrganisation, 'parentId'> & { parent: string }) | null;
  person: Omit<NewPerson, 'organisationId'> | null;
  seat: Omit<NewSeat, 'organisationId' | 'personId'> | null;
}

export const REJECTIONS = [
  'body-unknown',
  'capacity-unknown',
  'participation-unknown',
  'date-invalid',
  'email-invalid',
  'too-long',
  'parent-unknown',
  'body-missing',
] as const;
export type Rejection = (typeof REJECTIONS)[number];

/** A row that is not taken over, and the cell that is why. */
export interface RejectedRow {
  row: number;
  reason: Rejection;
  value: string;
}

/** What an import does, or has done. */
export interface ImportReport {
  source: string;
  /** Rows that say something. */
  read: number;
  added: { organisations: number; persons: number; seats: number };
  /** Vacant seats that get a name. */
  filled: number;
  /** Rows whose organisation, person and seat were all there already. */
  present: number;
  rejected: RejectedRow[];
}
