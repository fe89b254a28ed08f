import * as z from 'zod';
import type { Origin } from './origin.ts';

/** An abbreviation of the project and what it means. */
export const abbreviationFieldsSchema = z.object({
  short: z.string().trim().min(1).max(40),
  long: z.string().trim().min(1).max(300),
});
export type AbbreviationFields = z.infer<typeof abbreviationFieldsSchema>;

export interface Abbreviation extends AbbreviationFields {
  id: string;
  origin: Origin;
  revision: number;
}
