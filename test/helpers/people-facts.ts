import type { Declaration } from '../../shared/people/interests.ts';
import type { Seat } from '../../shared/people.ts';

/** A seat in the working group, held by the person named. */
export function seat(personId: string | null, fields: Partial<Seat> = {}): Seat {
  return {
    id: `seat-${personId}`,
    body: 'working-group',
    role: 'lid',
    capacity: 'member',
    organisationId: null,
    personId,
    personName: personId,
    mandate: '',
    mandateOn: null,
    position: 0,
    origin: 'project',
    revision: 1,
    ...fields,
  };
}

/** A declaration of nothing, not assessed. */
export function declaration(
  personId: string,
  declaredOn: string,
  fields: Partial<Declaration> = {},
): Declaration {
  return {
    id: `${personId}-${declaredOn}`,
    personId,
    declaredOn,
    entries: {},
    attachment: '',
    assessedBy: '',
    assessedOn: null,
    relevance: '',
    level: null,
    action: null,
    consequences: [],
    origin: 'project',
    revision: 1,
    ...fields,
  };
}

/** What makes a declaration assessed. */
export const ASSESSED = { assessedBy: 'Voorzitter', assessedOn: '2026-02-04', level: 'low' } as const;
