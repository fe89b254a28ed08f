import { useQuery } from '@tanstack/react-query';
import type { Comment } from '../../shared/comments/comment.ts';
import { useConnection } from '../app/connection-context.tsx';

/** The blocks of the frozen version around a comment, with the words it is about marked. */
export function CommentedText({ comment }: { comment: Comment }) {
  const { api } = useConnection();
  const context = useQuery(api.comments.context.queryOptions({ id: comment.id })).data;
  const { quote } = comment.anchor;
  if (!context || context.blocks.length === 0)
    return quote === '' ? null : <blockquote className="commented">{quote}</blockquote>;
  return (
    <div className="commented">
      {context.blocks.map(({ id, text, from, to }) =>
        from === null || to === null ? (
          <p key={id}>{text}</p>
        ) : (
          <p key={id}>
            {text.slice(0, from)}
            <mark>{text.slice(from, to)}</mark>
            {text.slice(to)}
          </p>
        ),
      )}
    </div>
  );
}
