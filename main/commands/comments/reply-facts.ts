import { listComments } from '../../../db/comments/comments.ts';
import { listReplies } from '../../../db/comments/replies.ts';
import { listVerdictOptions } from '../../../db/comments/verdict-options.ts';
import type { ReadHandle } from '../../../db/database.ts';
import type { CommentRow } from '../../../shared/comments/comment.ts';
import { NO_REPLY } from '../../../shared/comments/reply.ts';
import {
  type ReplyObstacle,
  type ReplySubject,
  replyObstacles,
  verdictOf,
} from '../../../shared/comments/reply-rules.ts';
import { verdictOptions } from '../../../shared/comments/verdicts.ts';

/** Says of a comment what the rules for answers look at. */
export function openReplyFacts(
  db: ReadHandle,
): (row: Pick<CommentRow, 'kind' | 'anchor' | 'withdrawnAt'>) => ReplySubject {
  const find = db.prepare("SELECT 1 FROM documents WHERE id = ? AND kind = 'recommendation'");
  const known = new Map<string, boolean>();
  return ({ kind, anchor: { documentId }, withdrawnAt }) => {
    let touchesRecommendation = documentId !== null && known.get(documentId);
    if (documentId !== null && touchesRecommendation === undefined) {
      touchesRecommendation = find.get(documentId) !== undefined;
      known.set(documentId, touchesRecommendation);
    }
    return { kind, touchesRecommendation: touchesRecommendation === true, withdrawnAt };
  };
}

/** A comment that is not answered yet, and what it still lacks. */
export interface OpenComment {
  id: string;
  number: number;
  documentId: string | null;
  obstacles: ReplyObstacle[];
}

/** The comments of a round that keep it from being answered, by number. */
export function listOpenComments(db: ReadHandle, roundId: string): OpenComment[] {
  const replies = listReplies(db, roundId);
  const options = verdictOptions(listVerdictOptions(db));
  const subjectOf = openReplyFacts(db);
  return listComments(db, roundId).flatMap(comment => {
    const reply = replies.get(comment.id) ?? NO_REPLY;
    const obstacles = replyObstacles(subjectOf(comment), reply, verdictOf(reply, options));
    const { id, number } = comment;
    const { documentId } = comment.anchor;
    return obstacles.length === 0 ? [] : [{ id, number, documentId, obstacles }];
  });
}
