import type { people as source } from '../nl/people.ts';
import type { Translated } from '../shape.ts';

export const people: Translated<typeof source> = {
  title: 'Who takes part in the guideline',
  lead: 'The organisations and the seats of author group, working group, sounding board and steering group.',
  about:
    'A seat exists before anybody has been found for it: first record on whose behalf somebody should sit there, and fill in the name once it is known.',
  organisations: 'Organisations',
  organisation: 'Organisation',
  addOrganisation: 'Add organisation',
  newOrganisation: 'New organisation',
  name: 'Name',
  abbreviation: 'Abbreviation',
  parent: 'Part of',
  noParent: 'independent',
  partOf: 'part of {{name}}',
  seat: 'Seat',
  addSeat: 'Add seat',
  newSeat: 'New seat',
  role: 'Role',
  person: 'Name of the person',
  personHint: 'Leave empty as long as the seat is vacant.',
  body: 'Group',
  onBehalfOf: 'On behalf of',
  noOrganisation: 'no organisation',
  vacant: 'vacant',
  removed: '“{{name}}” has been removed',
  empty: {
    title: 'No organisations yet',
    text: 'Record which professional associations, patient organisations and other parties take part.',
  },
};
