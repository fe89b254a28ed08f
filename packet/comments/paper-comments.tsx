/** @jsxImportSource preact */
import type { PacketComment } from '../../shared/comments/answer.ts';
import { Redline } from './redline.tsx';
import { useCommentTexts } from './texts.ts';

interface PaperCommentsProps {
  comments: readonly PacketComment[];
  nameOf: (comment: PacketComment) => string;
}

/** The comments as a numbered list behind the text; only on paper. */
export function PaperComments({ comments, nameOf }: PaperCommentsProps) {
  const texts = useCommentTexts();
  if (comments.length === 0) return null;
  return (
    <section class="on-paper paper-comments">
      <h2>{texts.paper.title}</h2>
      <ol>
        {comments.map(comment => (
          <li key={comment.id}>
            <strong>{nameOf(comment)}</strong> ({texts.kind[comment.kind]},{' '}
            {texts.priority[comment.priority].toLowerCase()})
            {comment.anchor.quote !== '' && <blockquote class="quote">{comment.anchor.quote}</blockquote>}
            <p>{comment.text}</p>
            {comment.proposal !== '' && (
              <>
                <p class="label">{texts.list.proposal}</p>
                <Redline before={comment.anchor.quote} after={comment.proposal} />
              </>
            )}
            {comment.references.length > 0 && (
              <p>
                {texts.list.references}: {comment.references.join('; ')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
