import type { Body, Capacity, Seat } from '../people.ts';

/** What somebody may do in the project; which act asks for which right stands in `act-rights.ts`. */
export const RIGHTS = [
  'vote',
  'draft',
  'comment',
  'assess-interests',
  'lead-meetings',
  'decide',
  'manage-group',
  'guard-method',
  'approve',
] as const;
export type Right = (typeof RIGHTS)[number];

/**
 * What a seat in each body gives: authors write, the working group decides on recommendations, the sounding board
 * advises, the steering group watches the method and approves. A customary division, not one a Dutch methodology
 * prescribes.
 */
export const BODY_RIGHTS: Readonly<Record<Body, readonly Right[]>> = {
  authors: ['draft', 'comment'],
  'working-group': ['vote', 'comment'],
  'sounding-board': ['comment'],
  'steering-group': ['guard-method', 'approve', 'comment'],
};

/** What a capacity adds to the rights of the body, and takes from them. */
export const CAPACITY_RIGHTS: Readonly<
  Record<Capacity, { adds: readonly Right[]; takes: readonly Right[] }>
> = {
  chair: { adds: ['lead-meetings', 'decide', 'assess-interests', 'manage-group', 'guard-method'], takes: [] },
  secretary: {
    adds: ['draft', 'lead-meetings', 'decide', 'assess-interests', 'manage-group'],
    takes: ['vote', 'approve'],
  },
  methodologist: { adds: ['draft', 'guard-method'], takes: ['vote', 'approve'] },
  member: { adds: [], takes: [] },
  patient: { adds: [], takes: [] },
  observer: { adds: [], takes: ['vote', 'draft', 'guard-method', 'approve'] },
};

/** What one seat gives the right to, in the order of `RIGHTS`. */
export function rightsOfSeat({ body, capacity }: Pick<Seat, 'body' | 'capacity'>): Right[] {
  const { adds, takes } = CAPACITY_RIGHTS[capacity];
  return RIGHTS.filter(
    right => adds.includes(right) || (BODY_RIGHTS[body].includes(right) && !takes.includes(right)),
  );
}

/** What a person may do by all their seats together. */
export function rightsOfPerson(
  personId: string,
  seats: readonly Pick<Seat, 'body' | 'capacity' | 'personId'>[],
): Right[] {
  const own = new Set(seats.filter(seat => seat.personId === personId).flatMap(rightsOfSeat));
  return RIGHTS.filter(right => own.has(right));
}
