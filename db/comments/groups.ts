import type { Origin } from '../../shared/origin.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { newId } from '../ids.ts';

/** Comments somebody said belong together, or do not. */
export interface StoredGroup {
  id: string;
  state: 'confirmed' | 'refused';
  commentIds: string[];
}

/** The groups of a round, the oldest first, each with its comments by number. */
export function listGroups(db: ReadHandle, roundId: string): StoredGroup[] {
  const rows = db
    .prepare(
      `SELECT g.id, g.state, (SELECT json_group_array(m.comment_id) FROM comment_group_members m
         WHERE m.group_id = g.id) AS commentIds
       FROM comment_groups g WHERE g.round_id = ? ORDER BY g.id`,
    )
    .all(roundId) as (Omit<StoredGroup, 'commentIds'> & { commentIds: string })[];
  return rows.map(row => ({ ...row, commentIds: JSON.parse(row.commentIds) as string[] }));
}

export function insertGroup(
  db: WriteHandle,
  roundId: string,
  state: StoredGroup['state'],
  commentIds: readonly string[],
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare('INSERT INTO comment_groups (id, round_id, state, origin) VALUES (?, ?, ?, ?)').run(
    id,
    roundId,
    state,
    origin,
  );
  const insert = db.prepare('INSERT INTO comment_group_members (group_id, comment_id) VALUES (?, ?)');
  for (const commentId of new Set(commentIds)) insert.run(id, commentId);
  return id;
}

/** Takes a comment out of the confirmed groups it is in; a group that one is left in goes. */
export function leaveGroups(db: WriteHandle, commentId: string): void {
  const groups = db
    .prepare(
      `SELECT m.group_id FROM comment_group_members m JOIN comment_groups g ON g.id = m.group_id
       WHERE m.comment_id = ? AND g.state = 'confirmed'`,
    )
    .pluck()
    .all(commentId) as string[];
  for (const groupId of groups) {
    db.prepare('DELETE FROM comment_group_members WHERE group_id = ? AND comment_id = ?').run(
      groupId,
      commentId,
    );
    const left = db
      .prepare('SELECT count(*) FROM comment_group_members WHERE group_id = ?')
      .pluck()
      .get(groupId);
    if (Number(left) < 2) deleteGroup(db, groupId);
  }
}

/** Removes a group; its comments stay. */
export function deleteGroup(db: WriteHandle, id: string): void {
  db.prepare('DELETE FROM comment_group_members WHERE group_id = ?').run(id);
  db.prepare('DELETE FROM comment_groups WHERE id = ?').run(id);
}
