import { listRounds } from '../../../db/comments/rounds.ts';
import type { ReadHandle, WriteHandle } from '../../../db/database.ts';
import { listRemovedMessages, listThreads, setResolved } from '../../../db/discussion.ts';
import { readProject } from '../../../db/project.ts';
import { paraIdOf } from '../../export/docx/comment-id.ts';
import type { RemarkMessage } from '../../export/remarks.ts';
import type { WordComment } from '../../import/docx/word-model.ts';
import { reply, startCommentThread } from '../discussion.ts';
import { listRoundMessages, ofMessage } from '../remark-messages.ts';
import { commentText, type WordThread, writerOf } from './comment-threads.ts';

/** Where what is answered to a known comment belongs: in a thread of the discussion, or beside a comment of a round. */
type Home = { threadId: string; isResolved: boolean } | { commentId: string };

/** A comment of the file that was sent out with it, and what was answered to it in Word. */
export interface Answered<T extends { comment: WordComment }> {
  home: Home;
  replies: T[];
  /** Whether it was marked as dealt with in Word. */
  isDone: boolean;
}

/** What a file says again of what was sent out with it, and what is new. */
interface Parted<T extends { comment: WordComment }> {
  fresh: WordThread<T>[];
  answered: Answered<T>[];
  /** Comments that were removed since, and to which nothing was added in Word: they stay away. */
  removed: number;
}

/**
 * Tells the comments that were sent out from those that are new: by the ids of their paragraphs, which Word keeps, or,
 * where another program gave new ones, by who wrote what and when.
 */
export function partKnown<T extends { comment: WordComment }>(
  db: ReadHandle,
  threads: readonly WordThread<T>[],
): Parted<T> {
  const fresh: WordThread<T>[] = [];
  const answered: Answered<T>[] = [];
  let removed = 0;
  if (threads.length === 0) return { fresh, answered, removed };
  const sent = readSent(db);
  const find = (comment: WordComment) => keysOf(comment).flatMap(key => sent.get(key) ?? [])[0];
  /** New, or with other words than it was sent out with. */
  const saysMore = ({ comment }: T) => {
    const known = find(comment);
    return known === undefined || (known.text !== null && known.text !== plainly(commentText(comment)));
  };
  for (const thread of threads) {
    const home = find(thread.first.comment)?.home;
    const replies = [thread.first, ...thread.replies].filter(saysMore);
    if (home === REMOVED && replies.length === 0) {
      removed++;
      continue;
    }
    if (!home || home === REMOVED) {
      fresh.push(thread);
      continue;
    }
    const isDone = thread.first.comment.resolved && 'isResolved' in home && !home.isResolved;
    answered.push({ home, replies, isDone });
  }
  return { fresh, answered, removed };
}

/** Puts what was answered in Word under the comments it answers. */
export function storeAnswers(
  db: WriteHandle,
  answered: readonly Answered<{ comment: WordComment }>[],
  author: string,
): void {
  for (const { home, replies, isDone } of answered) {
    for (const answer of replies) {
      const [text, writer] = [commentText(answer.comment), writerOf(answer, author)];
      const threadId = 'threadId' in home ? home.threadId : findThreadAbout(db, home.commentId);
      if (threadId === null && 'commentId' in home) startCommentThread(db, home.commentId, text, writer);
      else if (threadId !== null) reply(db, threadId, text, writer);
    }
    if (isDone && 'threadId' in home) setResolved(db, home.threadId, null, true);
  }
}

function findThreadAbout(db: ReadHandle, commentId: string): string | null {
  return (
    listThreads(db).find(({ subject }) => subject.kind === 'comment' && subject.id === commentId)?.id ?? null
  );
}

/** The place of what was sent out and is not here any more. */
const REMOVED = 'removed';

/** A message that may have been sent out. */
interface Sent {
  home: Home | typeof REMOVED;
  /** What it said; null when it may have said something else then. */
  text: string | null;
}

function readSent(db: ReadHandle): Map<string, Sent> {
  const sent = new Map<string, Sent>();
  const add = (message: RemarkMessage, home: Sent['home'], isEdited = false) => {
    const lines = message.text.split('\n');
    const known = { home, text: isEdited ? null : plainly(message.text) };
    for (const at of lines.keys()) sent.set(paraIdOf(message.id, at), known);
    sent.set(saidBy(message.author, message.text, message.at), known);
  };
  const threads = listThreads(db);
  for (const { id, subject, messages, resolvedAt } of threads) {
    const home: Home =
      subject.kind === 'comment'
        ? { commentId: subject.id }
        : { threadId: id, isResolved: resolvedAt !== null };
    for (const message of messages) add(ofMessage(message), home, message.editedAt !== null);
  }
  const { language } = readProject(db);
  // Comments may come anew, and answers be worded otherwise, since they were sent out.
  for (const round of listRounds(db))
    for (const { row, messages } of listRoundMessages(db, threads, round.id, language))
      for (const message of messages)
        if (!sent.has(paraIdOf(message.id))) add(message, { commentId: row.id }, true);
  for (const { id, author, text, writtenAt } of listRemovedMessages(db)) {
    const message = { id, author, text, at: writtenAt };
    if (!sent.has(paraIdOf(id)) && !sent.has(saidBy(author, text, writtenAt))) add(message, REMOVED);
  }
  return sent;
}

function keysOf(comment: WordComment): string[] {
  const ids = comment.blocks.flatMap(block =>
    block.kind === 'paragraph' && block.paraId ? [block.paraId] : [],
  );
  return [...ids, saidBy(comment.author, commentText(comment), comment.date ?? '')];
}

/** Seconds and white space differ from program to program. */
function saidBy(author: string, text: string, at: string): string {
  return [author.trim(), plainly(text), at.slice(0, 16)].join('\u0000');
}

function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
