import { listComments } from '../../db/comments/comments.ts';
import { listReplies } from '../../db/comments/replies.ts';
import { listVerdictOptions } from '../../db/comments/verdict-options.ts';
import type { ReadHandle } from '../../db/database.ts';
import type { CommentRow } from '../../shared/comments/comment.ts';
import { type CommentReply, NO_REPLY } from '../../shared/comments/reply.ts';
import { verdictLabel, verdictOptions } from '../../shared/comments/verdicts.ts';
import type { Message, Thread } from '../../shared/discussion/thread.ts';
import { translator } from '../../shared/locales/translate.ts';
import type { Language } from '../../shared/project.ts';
import type { RemarkMessage } from '../export/remarks.ts';

/** A message of the discussion as it stands in the margin of a document. */
export function ofMessage({ id, author, text, writtenAt }: Message): RemarkMessage {
  return { id, author, text, at: writtenAt };
}

/** A comment of a round. */
function ofComment({ id, author, editedAt, text, proposal, references }: CommentRow): RemarkMessage {
  const name = [author.name, author.organisation].filter(part => part !== '').join(', ');
  const said = [text, proposal, ...references].filter(part => part !== '').join('\n');
  return { id, author: name || '–', at: editedAt, text: said };
}

/** A comment of a round with what was said to it: among the authors, and in answer. */
export interface RoundMessages {
  row: CommentRow;
  messages: [RemarkMessage, ...RemarkMessage[]];
  isResolved: boolean;
}

/** The comments of a round, those taken back left out. `threads` are all of the discussion. */
export function listRoundMessages(
  db: ReadHandle,
  threads: readonly Thread[],
  roundId: string,
  language: Language,
): RoundMessages[] {
  const t = translator(language);
  const replies = listReplies(db, roundId);
  const options = verdictOptions(listVerdictOptions(db));
  return listComments(db, roundId)
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(row => {
      const reply = replies.get(row.id) ?? NO_REPLY;
      const option = options.find(({ id }) => id === reply.optionId);
      const verdict = option ? verdictLabel(option, language, key => t(`replies.verdict.${key}`)) : '';
      const about = threads.filter(({ subject }) => subject.kind === 'comment' && subject.id === row.id);
      const answer = ofReply(row, reply, verdict);
      return {
        row,
        messages: [
          ofComment(row),
          ...about.flatMap(({ messages }) => messages.map(ofMessage)),
          ...(answer ? [answer] : []),
        ],
        isResolved: reply.settledAt !== null,
      };
    });
}

/** What was decided on a comment and answered to it; null when that is nothing yet. */
function ofReply(
  { id, editedAt }: CommentRow,
  { reason, text, decidedBy, decidedAt }: CommentReply,
  verdict: string,
): RemarkMessage | null {
  const said = [verdict, reason, text].filter(part => part.trim() !== '').join('\n');
  if (said === '') return null;
  return { id: `reply ${id}`, author: decidedBy || 'Leidraad', at: decidedAt ?? editedAt, text: said };
}
