import type { Origin } from './origin.ts';

/**
 * Bodies of a KNGF project group: author group (auteursgroep), working group (werkgroep), sounding board
 * (klankbordgroep), steering group (stuurgroep).
 */
export const BODIES = ['authors', 'working-group', 'sounding-board', 'steering-group'] as const;
export type Body = (typeof BODIES)[number];

export interface Organisation {
  id: string;
  name: string;
  abbreviation: string;
  /** The organisation it is a specialist association of, if any. */
  parentId: string | null;
  position: number;
  origin: Origin;
  revision: number;
}

/** A seat in the project group; it exists before anybody is named for it. */
export interface Seat {
  id: string;
  body: Body;
  /** What the person on this seat is there for, e.g. "lid, namens de patiëntenvereniging". */
  role: string;
  organisationId: string | null;
  personName: string | null;
  position: number;
  origin: Origin;
  revision: number;
}
