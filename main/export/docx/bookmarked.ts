import type { TreeChange } from '../guideline-tree.ts';
import type { PartContext } from './context.ts';

/** Puts the bookmark of a part around its title; of a part that moved, at the place it has now. */
export function bookmarked(
  { bookmark, change }: { bookmark: string | null; change?: TreeChange },
  runs: string,
  context: PartContext,
): string {
  if (bookmark === null || context.revisions?.isOtherPlace(bookmark, change)) return runs;
  return context.bookmark(bookmark, runs);
}
