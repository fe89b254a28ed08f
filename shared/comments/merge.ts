import type { PacketComment } from './answer.ts';

/** What a colleague's file brought. */
export interface MergeResult {
  comments: PacketComment[];
  added: number;
  updated: number;
  /** Known already, or older than what is here. */
  kept: number;
}

/**
 * Adds a colleague's comments to one's own. A comment is known by its id: the later edit stays. Names are left as
 * they are, so that it shows who said what.
 */
export function mergeComments(
  own: readonly PacketComment[],
  other: readonly PacketComment[],
  fromAnswer: string,
): MergeResult {
  const comments = [...own];
  let [added, updated, kept] = [0, 0, 0];
  for (const comment of other) {
    const taken = { ...comment, mergedFrom: comment.mergedFrom ?? fromAnswer };
    const at = comments.findIndex(row => row.id === comment.id);
    const known = comments[at];
    if (!known) {
      comments.push(taken);
      added += 1;
    } else if (Date.parse(comment.editedAt) > Date.parse(known.editedAt)) {
      comments[at] = { ...taken, mergedFrom: known.mergedFrom };
      updated += 1;
    } else kept += 1;
  }
  return { comments, added, updated, kept };
}
