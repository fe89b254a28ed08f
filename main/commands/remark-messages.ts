import type { CommentRow } from '../../shared/comments/comment.ts';
import type { CommentReply } from '../../shared/comments/reply.ts';
import type { Message } from '../../shared/discussion/thread.ts';
import type { RemarkMessage } from '../export/remarks.ts';

/** A message of the discussion as it stands in the margin of a document. */
export function ofMessage({ id, author, text, writtenAt }: Message): RemarkMessage {
  return { id, author, text, at: writtenAt };
}

/** A comment of a round. */
export function ofComment({ id, author, editedAt, text, proposal, references }: CommentRow): RemarkMessage {
  const name = [author.name, author.organisation].filter(part => part !== '').join(', ');
  const said = [text, proposal, ...references].filter(part => part !== '').join('\n');
  return { id, author: name || '–', at: editedAt, text: said };
}

/** What was decided on a comment and answered to it; null when that is nothing yet. */
export function ofReply(
  { id, editedAt }: CommentRow,
  { reason, text, decidedBy, decidedAt }: CommentReply,
  verdict: string,
): RemarkMessage | null {
  const said = [verdict, reason, text].filter(part => part.trim() !== '').join('\n');
  if (said === '') return null;
  return { id: replyId(id), author: decidedBy || 'Leidraad', at: decidedAt ?? editedAt, text: said };
}

export function replyId(commentId: string): string {
  return `reply ${commentId}`;
}
