import type { Wording } from '../../../../shared/evidence/words.ts';
import { openPackage, readPackage } from './read-package.ts';
import { isReview, readReview } from './read-review.ts';
import type { Review } from './review.ts';

/** Reads a review of RevMan 5 or a data package, by what is in the file; null when it is neither. Throws as they do. */
export function readAnyReview(bytes: Uint8Array, source: string, wording: Wording): Review | null {
  if (isReview(bytes)) return readReview(bytes, source, wording);
  const archive = openPackage(bytes, source);
  return archive && readPackage(archive, source, wording);
}
