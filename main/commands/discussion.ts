import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import * as discussion from '../../db/discussion.ts';
import { listPersons } from '../../db/persons.ts';
import { requireRow } from '../../db/revisions.ts';
import { storeText } from '../../db/versions.ts';
import { findMentions } from '../../shared/discussion/mentions.ts';
import { findTextBlock, quoteOf } from '../../shared/discussion/place-anchor.ts';
import type { NewTextThread } from '../../shared/discussion/thread.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { readStoredBody, writeStoredBody } from '../../shared/text/format.ts';
import { TEXT_FORMAT } from '../../shared/text/schema.ts';
import { requireText } from './text-steps.ts';

/**
 * Starts a thread about words in a text, and keeps the text as it is now to find them by later. Throws
 * `anchor-moved` when other words stand there than the caller saw.
 */
export function startTextThread(
  db: WriteHandle,
  thread: NewTextThread,
  writer?: discussion.WrittenBy,
): { id: string } {
  const { documentId, blockId, start, end, quote, text } = thread;
  const stored = requireText(db, documentId);
  const found = findTextBlock(stored.text, blockId);
  if (!found || start >= end || end > found.block.content.size) throw new LeidraadError('anchor-moved');
  const context = quoteOf(found.block, { blockId, start, end });
  if (context.quote !== quote) throw new LeidraadError('anchor-moved');
  const baseHash = storeText(db, writeStoredBody(stored.text));
  const id = discussion.insertThread(
    db,
    { kind: 'document', id: documentId },
    { baseFormat: TEXT_FORMAT, baseHash, blockId, start, end, ...context },
    discussion.originOf(writer),
  );
  addMessage(db, id, text, writer);
  return { id };
}

/** Starts a thread among the authors about a comment from outside. */
export function startCommentThread(
  db: WriteHandle,
  commentId: string,
  text: string,
  writer?: discussion.WrittenBy,
): { id: string } {
  requireRow(db, 'comments', commentId);
  const subject = { kind: 'comment' as const, id: commentId };
  const id = discussion.insertThread(db, subject, null, discussion.originOf(writer));
  addMessage(db, id, text, writer);
  return { id };
}

/** Replies in a thread; one that was resolved is open again. Returns the message's id. */
export function reply(
  db: WriteHandle,
  threadId: string,
  text: string,
  writer?: discussion.WrittenBy,
): { id: string } {
  requireRow(db, 'discussion_threads', threadId);
  const thread = discussion.listThreads(db).find(candidate => candidate.id === threadId);
  if (thread?.resolvedAt) discussion.setResolved(db, threadId, null, false);
  return { id: addMessage(db, threadId, text, writer) };
}

function addMessage(db: WriteHandle, threadId: string, text: string, writer?: discussion.WrittenBy): string {
  return discussion.insertMessage(db, threadId, text, findMentions(text, listPersons(db)), writer);
}

/** Changes the words of a message, and with them whom it names. */
export function editMessage(db: WriteHandle, id: string, revision: number, text: string): void {
  discussion.updateMessage(db, id, revision, text, findMentions(text, listPersons(db)));
}

/** Removes a message; a thread without any goes too. */
export function removeMessage(db: WriteHandle, id: string, revision: number): void {
  const message = discussion.readMessage(db, id);
  if (!message) throw new LeidraadError('row-missing', { id });
  discussion.deleteMessage(db, id, revision);
  if (discussion.countMessages(db, message.threadId) === 0)
    discussion.deleteThread(db, message.threadId, null);
}

/** The texts that threads are anchored in, as ProseMirror JSON; one that cannot be read is left out. */
export function readBases(db: ReadHandle, hashes: readonly string[]): { hash: string; body: unknown }[] {
  return discussion.listBases(db, hashes).flatMap(({ hash, format, body }) => {
    try {
      return [{ hash, body: readStoredBody(format, body).toJSON() as unknown }];
    } catch (error) {
      if (error instanceof RangeError || error instanceof SyntaxError) return [];
      throw error;
    }
  });
}
