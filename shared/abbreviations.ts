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

/** Where an abbreviation stands: a block, and how often in it. */
export interface AbbreviationPlace {
  documentId: string;
  blockId: string;
  count: number;
}

/** An abbreviation of the list with where the guideline uses it; no place means that it is not used. */
export interface ListedAbbreviation extends Abbreviation {
  places: AbbreviationPlace[];
  /** Others of the list that may be the same one, by id. */
  alike: string[];
}

/** An abbreviation that stands in the text but not in the list. */
export interface UnlistedAbbreviation {
  short: string;
  /** What its mark in the text says that it means; empty when none does. */
  long: string;
  /** Whether the text says in words what it means. */
  isExplained: boolean;
  places: AbbreviationPlace[];
}

/** Whether two abbreviations may be the same: alike but for capitals and signs, or with the same meaning. */
export function areAlike(a: AbbreviationFields, b: AbbreviationFields): boolean {
  return fold(a.short) === fold(b.short) || fold(a.long) === fold(b.long);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
