import type { WriteHandle } from '../../../db/database.ts';
import { setResolved } from '../../../db/discussion.ts';
import { targetText } from '../../import/docx/base-paragraphs.ts';
import type { WordComment } from '../../import/docx/word-model.ts';
import { reply, startTextThread } from '../discussion.ts';

/** A comment with what was answered to it. */
export interface WordThread<T extends { comment: WordComment }> {
  first: T;
  replies: T[];
}

/** The words of the guideline a thread is about. */
export interface ThreadPlace {
  documentId: string;
  blockId: string;
  start: number;
  end: number;
  quote: string;
}

/** Comments put together with their replies; those that say nothing are left out. */
export function threadsOf<T extends { comment: WordComment }>(comments: readonly T[]): WordThread<T>[] {
  const said = comments.filter(({ comment }) => commentText(comment) !== '');
  const known = new Set(said.map(({ comment }) => comment.id));
  const answers = Map.groupBy(said, ({ comment }) => comment.parent ?? '');
  return said
    .filter(({ comment }) => comment.parent === null || !known.has(comment.parent))
    .map(first => ({ first, replies: answers.get(first.comment.id) ?? [] }));
}

/** Starts a thread in the discussion under the names and dates of the file; what has none gets `author`. */
export function startWordThread(
  db: WriteHandle,
  { first, replies }: WordThread<{ comment: WordComment }>,
  place: ThreadPlace,
  author: string,
): void {
  const { id } = startTextThread(db, { ...place, text: commentText(first.comment) }, writerOf(first, author));
  for (const answer of replies) reply(db, id, commentText(answer.comment), writerOf(answer, author));
  if (first.comment.resolved) setResolved(db, id, null, true);
}

/** Who wrote a comment and when, as the file says; `author` when it does not. */
export function writerOf({ comment }: { comment: WordComment }, author: string) {
  return { by: comment.author.trim() || author, origin: 'project' as const, at: comment.date };
}

/** A message holds no more. */
const LONGEST = 10_000;

export function commentText(comment: WordComment): string {
  return targetText(comment.blocks).trim().slice(0, LONGEST);
}
