import { listComments } from '../../../db/comments/comments.ts';
import { deleteGroup, insertGroup, leaveGroups, listGroups } from '../../../db/comments/groups.ts';
import type { ReadHandle, WriteHandle } from '../../../db/database.ts';
import { proposeGroups } from '../../../shared/comments/similar.ts';
import { LeidraadError } from '../../../shared/errors.ts';

/** Comments that say the same: groups somebody confirmed, and groups that are proposed by their words and places. */
export interface CommentGroups {
  confirmed: { id: string; commentIds: string[] }[];
  proposed: string[][];
}

/** The groups of a round. A comment in a confirmed group, or whose group was refused, is not proposed again. */
export function readGroups(db: ReadHandle, roundId: string): CommentGroups {
  const stored = listGroups(db, roundId);
  const confirmed = stored.filter(group => group.state === 'confirmed');
  const taken = new Set(confirmed.flatMap(group => group.commentIds));
  const free = listComments(db, roundId).filter(comment => !taken.has(comment.id));
  const apart = stored.filter(group => group.state === 'refused').map(group => group.commentIds);
  return {
    confirmed: confirmed.map(({ id, commentIds }) => ({ id, commentIds })),
    proposed: proposeGroups(free, apart).map(rows => rows.map(({ id }) => id)),
  };
}

/** Puts comments of a round together; each leaves the group it was in. */
export function confirmGroup(
  db: WriteHandle,
  roundId: string,
  commentIds: readonly string[],
): { id: string } {
  requireOfRound(db, roundId, commentIds);
  for (const id of commentIds) leaveGroups(db, id);
  return { id: insertGroup(db, roundId, 'confirmed', commentIds) };
}

/** Says that comments do not belong together, so that they are not proposed as a group again. */
export function refuseGroup(db: WriteHandle, roundId: string, commentIds: readonly string[]): void {
  requireOfRound(db, roundId, commentIds);
  insertGroup(db, roundId, 'refused', commentIds);
}

/** Takes a confirmed group apart; its comments keep what was answered to them. */
export function splitGroup(db: WriteHandle, roundId: string, id: string): void {
  const group = listGroups(db, roundId).find(row => row.id === id);
  if (!group) throw new LeidraadError('row-missing', { id });
  deleteGroup(db, id);
  insertGroup(db, roundId, 'refused', group.commentIds);
}

function requireOfRound(db: ReadHandle, roundId: string, commentIds: readonly string[]): void {
  const known = new Set(listComments(db, roundId).map(({ id }) => id));
  const strange = commentIds.find(id => !known.has(id));
  if (strange !== undefined) throw new LeidraadError('row-missing', { id: strange });
}
