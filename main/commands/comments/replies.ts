import { getComment } from '../../../db/comments/comments.ts';
import { findReply, readMoment, writeReply } from '../../../db/comments/replies.ts';
import { listVerdictOptions } from '../../../db/comments/verdict-options.ts';
import type { WriteHandle } from '../../../db/database.ts';
import { requireRow } from '../../../db/revisions.ts';
import { type CommentReply, NO_REPLY, type ReplyPatch, withPatch } from '../../../shared/comments/reply.ts';
import { replyObstacles, verdictOf } from '../../../shared/comments/reply-rules.ts';
import { verdictOptions } from '../../../shared/comments/verdicts.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { reopenAfterReplies } from './reopen-recommendations.ts';
import { openReplyFacts } from './reply-facts.ts';

/** A comment with the revision of its answer that somebody looked at; 0 when it had none. */
export interface ReplyTarget {
  id: string;
  revision: number;
}

/**
 * Stores the same decision, answer, owner or link for one or more comments, as one act. Fields that are left out
 * stay as each comment has them. Throws `row-changed` when one was changed meanwhile, and `reply-incomplete` when one
 * is to be settled that is not answered; then nothing is stored.
 */
export function saveReplies(db: WriteHandle, targets: readonly ReplyTarget[], patch: ReplyPatch): void {
  checkLinks(db, patch);
  const options = verdictOptions(listVerdictOptions(db));
  const { optionId } = patch;
  if (typeof optionId === 'string' && options.every(option => option.id !== optionId))
    throw new LeidraadError('row-missing', { id: optionId });
  const subjectOf = openReplyFacts(db);
  const moment = readMoment(db);
  for (const { id, revision } of targets) {
    const comment = getComment(db, id);
    const known = findReply(db, id) ?? NO_REPLY;
    if (known.revision !== revision) throw new LeidraadError('row-changed', { id });
    const reply = patched(known, patch, moment);
    const [obstacle] = replyObstacles(subjectOf(comment), reply, verdictOf(reply, options));
    if (patch.isSettled === true && obstacle)
      throw new LeidraadError('reply-incomplete', { number: comment.number, obstacle });
    writeReply(db, id, revision, reply);
  }
  reopenAfterReplies(
    db,
    targets.map(({ id }) => id),
  );
}

/** The answer with the fields that were given; who decides is kept with the decision. */
function patched(
  known: CommentReply,
  patch: ReplyPatch,
  { by, at }: { by: string; at: string },
): CommentReply {
  const { isSettled, optionId } = patch;
  const reply: CommentReply = { ...withPatch(known, patch), origin: 'project' };
  if (optionId !== undefined && optionId !== known.optionId) {
    reply.decidedAt = optionId === null ? null : at;
    reply.decidedBy = optionId === null ? '' : by;
  }
  if (isSettled !== undefined) {
    reply.settledAt = isSettled ? at : null;
    reply.settledBy = isSettled ? by : '';
  }
  return reply;
}

/** What an answer points to must be there. */
function checkLinks(db: WriteHandle, { ownerSeatId, change, meetingDecisionId }: ReplyPatch): void {
  if (typeof ownerSeatId === 'string') requireRow(db, 'seats', ownerSeatId);
  if (typeof meetingDecisionId === 'string') requireRow(db, 'meeting_decisions', meetingDecisionId);
  if (change?.kind === 'proposal') requireRow(db, 'proposals', change.proposalId);
}
