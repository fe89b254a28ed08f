import * as z from 'zod';
import type { Origin } from './origin.ts';

/**
 * Bodies of a KNGF project group: author group (auteursgroep), working group (werkgroep), sounding board
 * (klankbordgroep), steering group (stuurgroep).
 */
export const BODIES = ['authors', 'working-group', 'sounding-board', 'steering-group'] as const;
export type Body = (typeof BODIES)[number];

export const organisationFieldsSchema = z.object({
  name: z.string().trim().min(1).max(300),
  abbreviation: z.string().trim().max(40),
  /** The organisation it is a specialist association of, if any. */
  parentId: z.string().nullable(),
});
export type OrganisationFields = z.infer<typeof organisationFieldsSchema>;

export interface Organisation extends OrganisationFields {
  id: string;
  position: number;
  origin: Origin;
  revision: number;
}

export const seatFieldsSchema = z.object({
  body: z.enum(BODIES),
  /** What the person on this seat is there for, e.g. "lid, namens de patiëntenvereniging". */
  role: z.string().trim().min(1).max(300),
  organisationId: z.string().nullable(),
  personName: z.string().trim().max(200).nullable(),
});
export type SeatFields = z.infer<typeof seatFieldsSchema>;

/** A seat in the project group; it exists before anybody is named for it. */
export interface Seat extends SeatFields {
  id: string;
  position: number;
  origin: Origin;
  revision: number;
}
