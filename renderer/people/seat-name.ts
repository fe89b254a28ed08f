import type { Organisation, Seat } from '../../shared/people.ts';

/** The person on a seat with the organisation, or the role while it is vacant. */
export function seatName(seat: Seat, organisations: readonly Organisation[]): string {
  const found = organisations.find(({ id }) => id === seat.organisationId);
  const behalf = found ? ` (${found.abbreviation || found.name})` : '';
  return `${seat.personName ?? seat.role}${behalf}`;
}
