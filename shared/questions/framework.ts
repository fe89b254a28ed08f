import * as z from 'zod';
import type { Origin } from '../origin.ts';
import { BODIES } from '../people.ts';

export const acceptanceFieldsSchema = z.object({
  body: z.enum(BODIES),
  /** Calendar date, `YYYY-MM-DD`. */
  acceptedOn: z.iso.date(),
  /** Who records it on behalf of the body, by name. */
  acceptedBy: z.string().trim().min(1).max(200),
  /** Reservations, or where it was decided. */
  note: z.string().trim().max(2_000).default(''),
});
export type AcceptanceFields = z.infer<typeof acceptanceFieldsSchema>;

/** That a body has accepted the framework: the scope and the key questions as they were then. */
export interface FrameworkAcceptance extends AcceptanceFields {
  id: string;
  origin: Origin;
  revision: number;
  /** Whether a statement or a question's wording was added, changed or removed since it was recorded. */
  changedSince: boolean;
}

/** The framework counts as accepted once the working group has done so. */
export function isFrameworkAccepted(acceptances: readonly FrameworkAcceptance[]): boolean {
  return acceptances.some(({ body }) => body === 'working-group');
}
