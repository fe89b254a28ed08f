import * as z from 'zod';
import type { Origin } from './origin.ts';

/**
 * Bodies of a KNGF project group: author group (auteursgroep), working group (werkgroep), sounding board
 * (klankbordgroep), steering group (stuurgroep).
 */
export const BODIES = ['authors', 'working-group', 'sounding-board', 'steering-group'] as const;
export type Body = (typeof BODIES)[number];

/** In what capacity somebody sits in a body; with the body it decides what they may do (`people/rights.ts`). */
export const CAPACITIES = ['chair', 'secretary', 'methodologist', 'member', 'patient', 'observer'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** How far the invitation of an organisation is. */
export const PARTICIPATIONS = ['not-invited', 'invited', 'accepted', 'declined'] as const;
export type Participation = (typeof PARTICIPATIONS)[number];

/** A calendar day, `2026-02-03`, or null when it is not known. */
export const daySchema = z.iso.date().nullable();

export const organisationFieldsSchema = z.object({
  name: z.string().trim().min(1).max(300),
  abbreviation: z.string().trim().max(40),
  /** The organisation it is a specialist association of, if any. */
  parentId: z.string().nullable(),
  participation: z.enum(PARTICIPATIONS),
  /** Day of the invitation or of the answer. */
  participationOn: daySchema,
});
export type OrganisationFields = z.infer<typeof organisationFieldsSchema>;

/** What must be known of a new organisation; the rest has a usual value. */
export const newOrganisationSchema = organisationFieldsSchema.extend({
  participation: organisationFieldsSchema.shape.participation.default('not-invited'),
  participationOn: daySchema.default(null),
});
export type NewOrganisation = z.input<typeof newOrganisationSchema>;

export interface Organisation extends OrganisationFields {
  id: string;
  position: number;
  origin: Origin;
  revision: number;
}

export const personFieldsSchema = z.object({
  name: z.string().trim().min(1).max(200),
  /** Profession or title, e.g. "fysiotherapeut, onderzoeker". */
  function: z.string().trim().max(300),
  email: z.union([z.literal(''), z.email().max(200)]),
  phone: z.string().trim().max(60),
  organisationId: z.string().nullable(),
});
export type PersonFields = z.infer<typeof personFieldsSchema>;

/** What must be known of a new person; the rest is empty. */
export type NewPerson = Pick<PersonFields, 'name'> & Partial<PersonFields>;

/** Somebody who takes part, on one seat or on several. */
export interface Person extends PersonFields {
  id: string;
  position: number;
  origin: Origin;
  revision: number;
}

export const seatFieldsSchema = z.object({
  body: z.enum(BODIES),
  /** What the person on this seat is there for, e.g. "lid, namens de patiëntenvereniging". */
  role: z.string().trim().min(1).max(300),
  capacity: z.enum(CAPACITIES),
  organisationId: z.string().nullable(),
  personId: z.string().nullable(),
  /** What the delegate may say on behalf of the organisation, and since when. */
  mandate: z.string().trim().max(2_000),
  mandateOn: daySchema,
});
export type SeatFields = z.infer<typeof seatFieldsSchema>;

/** What must be known of a new seat; the rest has a usual value. */
export const newSeatSchema = seatFieldsSchema.extend({
  capacity: seatFieldsSchema.shape.capacity.default('member'),
  personId: seatFieldsSchema.shape.personId.default(null),
  mandate: seatFieldsSchema.shape.mandate.default(''),
  mandateOn: daySchema.default(null),
});
export type NewSeat = z.input<typeof newSeatSchema>;

/** A seat in the project group; it exists before anybody is named for it. */
export interface Seat extends SeatFields {
  id: string;
  /** Name of the person on it; null while it is vacant. */
  personName: string | null;
  position: number;
  origin: Origin;
  revision: number;
}

export interface PeopleList {
  organisations: Organisation[];
  persons: Person[];
  seats: Seat[];
}
