import type { ReferenceFields } from './reference.ts';

/**
 * The fields of a reference with what its duplicates know and it does not: empty fields are filled in, the longest
 * abstract and all keywords are taken. Its own row stays as it is, so that taking a duplicate off loses nothing.
 */
export function mergeFields(kept: ReferenceFields, duplicates: readonly ReferenceFields[]): ReferenceFields {
  const merged = { ...kept };
  for (const other of duplicates) fillIn(merged, other);
  merged.keywords = [...new Set([kept, ...duplicates].flatMap(fields => fields.keywords))];
  for (const { abstract } of duplicates)
    if (abstract.length > merged.abstract.length) merged.abstract = abstract;
  return merged;
}

function fillIn<K extends keyof ReferenceFields>(
  merged: Pick<ReferenceFields, K>,
  other: Pick<ReferenceFields, K>,
) {
  for (const field of Object.keys(other) as K[]) {
    const value = merged[field];
    if (value === '' || value === null || (Array.isArray(value) && value.length === 0))
      merged[field] = other[field];
  }
}
