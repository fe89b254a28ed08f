import type { Comment } from '../../shared/comments/comment.ts';
import type { CommentReply, LinkedChange } from '../../shared/comments/reply.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';
import { requireChanged } from '../revisions.ts';

interface StoredReply extends Omit<CommentReply, 'change'> {
  commentId: string;
  changeKind: LinkedChange['kind'] | null;
  proposalId: string | null;
  partIds: string;
}

const SELECT = `SELECT r.comment_id AS commentId, r.option_id AS optionId, r.reason, r.text,
    r.owner_seat_id AS ownerSeatId, r.change_kind AS changeKind, r.proposal_id AS proposalId, r.part_ids AS partIds,
    r.meeting_decision_id AS meetingDecisionId, r.decided_at AS decidedAt, r.decided_by AS decidedBy,
    r.settled_at AS settledAt, r.settled_by AS settledBy, r.origin, r.revision
  FROM comment_replies r`;

function decode({ commentId: _, changeKind, proposalId, partIds, ...row }: StoredReply): CommentReply {
  return { ...row, change: changeOf(changeKind, proposalId, partIds) };
}

/** A proposal that is gone leaves nothing that changed. */
function changeOf(
  kind: LinkedChange['kind'] | null,
  proposalId: string | null,
  partIds: string,
): LinkedChange | null {
  if (kind === 'none') return { kind };
  if (kind === null || proposalId === null) return null;
  return { kind, proposalId, partIds: JSON.parse(partIds) as string[] };
}

/** What is stored about the comments of a round, by comment. */
export function listReplies(db: ReadHandle, roundId: string): Map<string, CommentReply> {
  const rows = db
    .prepare(`${SELECT} JOIN comments c ON c.id = r.comment_id WHERE c.round_id = ?`)
    .all(roundId) as StoredReply[];
  return new Map(rows.map(row => [row.commentId, decode(row)]));
}

/** What is stored about one comment, or null. */
export function findReply(db: ReadHandle, commentId: string): CommentReply | null {
  const row = db.prepare(`${SELECT} WHERE r.comment_id = ?`).get(commentId) as StoredReply | undefined;
  return row ? decode(row) : null;
}

/** The comments that are answered by a proposal. */
export function listCommentsOfProposal(db: ReadHandle, proposalId: string): Pick<Comment, 'id' | 'number'>[] {
  return db
    .prepare(
      `SELECT c.id, c.number FROM comment_replies r JOIN comments c ON c.id = r.comment_id
       WHERE r.proposal_id = ? ORDER BY c.id`,
    )
    .all(proposalId) as Pick<Comment, 'id' | 'number'>[];
}

type ReplyContent = Omit<CommentReply, 'revision'>;

function valuesOf(reply: ReplyContent): (string | null)[] {
  const { change } = reply;
  return [
    reply.optionId,
    reply.reason,
    reply.text,
    reply.ownerSeatId,
    change?.kind ?? null,
    change?.kind === 'proposal' ? change.proposalId : null,
    JSON.stringify(change?.kind === 'proposal' ? change.partIds : []),
    reply.meetingDecisionId,
    reply.decidedAt,
    reply.decidedBy,
    reply.settledAt,
    reply.settledBy,
    reply.origin,
  ];
}

const COLUMNS = [
  'option_id',
  'reason',
  'text',
  'owner_seat_id',
  'change_kind',
  'proposal_id',
  'part_ids',
  'meeting_decision_id',
  'decided_at',
  'decided_by',
  'settled_at',
  'settled_by',
  'origin',
] as const;

/** Stores what is answered to a comment. `revision` 0 means that nothing was there yet. */
export function writeReply(db: WriteHandle, commentId: string, revision: number, reply: ReplyContent): void {
  if (revision === 0) {
    if (findReply(db, commentId)) throw new LeidraadError('row-changed', { id: commentId });
    db.prepare(
      `INSERT INTO comment_replies (comment_id, ${COLUMNS.join(', ')})
       VALUES (?, ${COLUMNS.map(() => '?').join(', ')})`,
    ).run(commentId, ...valuesOf(reply));
    return;
  }
  const result = db
    .prepare(
      `UPDATE comment_replies SET ${COLUMNS.map(name => `${name} = ?`).join(', ')}, revision = revision + 1
       WHERE comment_id = ? AND revision = ?`,
    )
    .run(...valuesOf(reply), commentId, revision);
  requireChanged(db, 'comment_replies', commentId, result, 'comment_id');
}

/** Who acts and when, as the log will have it. */
export function readMoment(db: ReadHandle): { by: string; at: string } {
  return db.prepare('SELECT leidraad_actor() AS "by", leidraad_now() AS at').get() as {
    by: string;
    at: string;
  };
}
