import type { ReadHandle } from '../../db/database.ts';
import { searchTexts } from '../../db/search.ts';
import { ftsQuery, type SearchHit } from '../../shared/search.ts';

/** Finds what was typed in all texts, questions and bottlenecks, best first; case and accents make no difference. */
export function findTexts(db: ReadHandle, typed: string, limit: number): SearchHit[] {
  const query = ftsQuery(typed);
  return query === null ? [] : searchTexts(db, query, limit);
}
