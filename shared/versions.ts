import * as z from 'zod';

/** Concepts go out for comment, the final version is authorised; anything else is for the group's own use. */
export const VERSION_KINDS = ['concept', 'final', 'other'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];

export const versionFieldsSchema = z.object({
  label: z.string().trim().min(1).max(100),
  kind: z.enum(VERSION_KINDS),
  note: z.string().trim().max(2_000),
});
export type VersionFields = z.infer<typeof versionFieldsSchema>;

/** A named version: the whole guideline as it was at one moment. It can be read and compared, never changed. */
export interface Version extends VersionFields {
  id: string;
  /** Counts up from 1; numbers are not used again. */
  number: number;
  /** SHA-256 of everything in it; equal hashes mean equal guidelines. */
  contentHash: string;
  createdAt: string;
  createdBy: string;
  revision: number;
}

/**
 * A free label for the next version of a kind, e.g. "Concept 3" after "Concept 1" and "Concept 2". The first of
 * a kind that comes once (a final version) bears no number.
 */
export function suggestLabel(kind: VersionKind, word: string, taken: readonly string[]): string {
  const used = new Set(taken.map(label => label.toLowerCase()));
  const isFree = (label: string) => !used.has(label.toLowerCase());
  if (kind === 'final' && isFree(word)) return word;
  for (let n = kind === 'final' ? 2 : 1; ; n++) {
    const label = `${word} ${n}`;
    if (isFree(label)) return label;
  }
}
