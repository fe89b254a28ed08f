/** @jsxImportSource preact */
import type { PacketComment } from '../../shared/comments/answer.ts';
import { fill } from '../shell/fill.ts';
import { useCommentTexts } from './texts.ts';
import type { CommentsHandle } from './use-comments.ts';

const SHOWN = 80;

/** Every comment, in the order in which it was made; choosing one leads to its place. */
export function CommentList({
  comments,
  handle,
}: {
  comments: readonly PacketComment[];
  handle: CommentsHandle;
}) {
  const texts = useCommentTexts();
  if (comments.length === 0) return <p>{texts.list.empty}</p>;
  return (
    <ol class="comment-list">
      {comments.map(comment => (
        <li key={comment.id}>
          <button type="button" onClick={() => handle.show(comment)}>
            <span class="top">
              <span>{handle.nameOf(comment)}</span>
              <span>{texts.kind[comment.kind]}</span>
            </span>
            <span class="said">{shorten(comment.text || comment.proposal || texts.list.nothingSaid)}</span>
            {comment.mergedFrom !== null && (
              <span class="hint">{fill(texts.list.by, { name: comment.author.name })}</span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}

function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`;
}
