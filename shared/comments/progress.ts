import type { Comment } from './comment.ts';
import { REPLY_STATES, type ReplyState } from './reply.ts';

/** How many comments of a part or an organisation stand where. Those taken back do not count. */
export interface ProgressRow {
  name: string;
  counts: Record<ReplyState, number>;
  total: number;
}

type Counted = Pick<Comment, 'replyState' | 'withdrawnAt'>;

/** Counts comments by name, in the order of the names as people read them, numbers as numbers. */
export function countProgress<Row extends Counted>(
  comments: readonly Row[],
  nameOf: (comment: Row) => string,
): ProgressRow[] {
  const groups = Map.groupBy(
    comments.filter(comment => comment.withdrawnAt === null),
    nameOf,
  );
  return [...groups]
    .map(([name, rows]) => progressOf(name, rows))
    .toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}

/** All of them as one row. */
export function progressOf(name: string, comments: readonly Counted[]): ProgressRow {
  const counts: ProgressRow['counts'] = { new: 0, 'in-treatment': 0, answered: 0, settled: 0 };
  const counted = comments.filter(comment => comment.withdrawnAt === null);
  for (const { replyState } of counted) counts[replyState] += 1;
  return { name, counts, total: counted.length };
}

/** How far a row is, from done to not begun; the order in which it is drawn. */
export const DRAWN_STATES: readonly ReplyState[] = REPLY_STATES.toReversed();
