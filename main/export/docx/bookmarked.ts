import type { TreeChange } from '../guideline-tree.ts';
import type { PartContext } from './context.ts';

/** Puts the bookmark of a part around its title, and what is said of it; of a part that moved, at the place it has now. */
export function bookmarked(
  part: { bookmark: string | null; change?: TreeChange },
  runs: string,
  context: PartContext,
): string {
  const { bookmark, change } = part;
  const remarked = context.remarks?.around(part, runs) ?? runs;
  if (bookmark === null || context.revisions?.isOtherPlace(bookmark, change)) return remarked;
  return context.bookmark(bookmark, remarked);
}
