import * as z from 'zod';
import { daySchema } from '../dates.ts';
import type { Origin } from '../origin.ts';

/**
 * An editorial round (redactieronde): some sections of the guideline are edited, each by somebody until a day, and
 * checked. Rounds are about the content, the language, or the whole before it is frozen (eindredactie).
 */
export const EDITORIAL_PURPOSES = ['content', 'language', 'final'] as const;
export type EditorialPurpose = (typeof EDITORIAL_PURPOSES)[number];

/** Not begun, under way, handed over for checking, found good, or sent back with a remark. */
export const PART_STATES = ['open', 'busy', 'ready', 'checked', 'returned'] as const;
export type PartState = (typeof PART_STATES)[number];

export const editorialFieldsSchema = z.object({
  name: z.string().trim().min(1).max(200),
  purpose: z.enum(EDITORIAL_PURPOSES),
  startsOn: daySchema.nullable(),
  dueOn: daySchema.nullable(),
});
export type EditorialFields = z.infer<typeof editorialFieldsSchema>;

/** A section in a round. */
export interface EditorialPart {
  id: string;
  roundId: string;
  documentId: string;
  /** The seat that edits it; null as long as nobody does. */
  seatId: string | null;
  /** Its own last day; null: that of the round. */
  dueOn: string | null;
  state: PartState;
  /** What whoever checked it had to say. */
  remark: string;
  stateBy: string | null;
  stateAt: string | null;
  origin: Origin;
  revision: number;
}

export interface EditorialRound extends EditorialFields {
  id: string;
  /** Number shown to people, never reused. */
  number: number;
  closedAt: string | null;
  closedBy: string | null;
  /** Why sections were left unchecked when the round was closed; empty when none were. */
  leftReason: string;
  /** The version made when the round was closed. */
  versionId: string | null;
  parts: EditorialPart[];
  origin: Origin;
  revision: number;
}

export const partFieldsSchema = z.object({
  seatId: z.string().nullable(),
  dueOn: daySchema.nullable(),
});
export type PartFields = z.infer<typeof partFieldsSchema>;

/** A step of a section to another state. Sending back takes a remark; the remark stands until the next one. */
export const partStateSchema = z
  .object({ state: z.enum(PART_STATES), remark: z.string().trim().max(2_000) })
  .refine(({ state, remark }) => state !== 'returned' || remark !== '', { path: ['remark'] });
export type PartStateFields = z.infer<typeof partStateSchema>;

export const leftReasonSchema = z.string().trim().max(2_000);
