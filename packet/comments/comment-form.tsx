/** @jsxImportSource preact */
import { useId } from 'preact/hooks';
import { COMMENT_KINDS, COMMENT_PRIORITIES, type PacketComment } from '../../shared/comments/answer.ts';
import { fill } from '../shell/fill.ts';
import { Options } from './options.tsx';
import { ProposalField } from './proposal-field.tsx';
import { ReferenceFields } from './reference-fields.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { useCommentTexts } from './texts.ts';
import type { CommentsHandle } from './use-comments.ts';

interface CommentFormProps {
  comment: PacketComment;
  comments: CommentsHandle;
  say: (text: string) => void;
}

/** One comment: what it is about, what is said, and what should stand there instead. Kept as one types. */
export function CommentForm({ comment, comments, say }: CommentFormProps) {
  const texts = useCommentTexts();
  const id = useId();
  const { form } = texts;
  const done = () => {
    say(form.kept);
    comments.leave();
  };
  return (
    <form
      class="comment-form"
      onSubmit={event => {
        event.preventDefault();
        done();
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') comments.leave();
      }}
    >
      <h2>{fill(form.title, { name: comments.nameOf(comment) })}</h2>
      {comment.mergedFrom !== null && (
        <p class="hint">
          {fill(form.author, { name: `${comment.author.name}, ${comment.author.organisation}` })}
        </p>
      )}
      <ScopeChoice comment={comment} comments={comments} />
      <Options
        label={form.kind}
        value={comment.kind}
        options={COMMENT_KINDS.map(kind => ({ id: kind, label: texts.kind[kind] }))}
        onChange={kind => comments.edit({ kind })}
      />
      <div class="field">
        <label htmlFor={`comment-text`}>{form.text}</label>
        <textarea
          id="comment-text"
          rows={4}
          maxLength={20_000}
          value={comment.text}
          onInput={event => comments.edit({ text: event.currentTarget.value })}
        />
      </div>
      <ProposalField comment={comment} onChange={proposal => comments.edit({ proposal })} />
      <Options
        label={form.priority}
        value={comment.priority}
        options={COMMENT_PRIORITIES.map(priority => ({ id: priority, label: texts.priority[priority] }))}
        onChange={priority => comments.edit({ priority })}
      />
      <ReferenceFields
        key={`${id}-references`}
        references={comment.references}
        onChange={references => comments.edit({ references })}
      />
      <div class="row">
        <button type="submit" class="primary">
          {form.done}
        </button>
        <button type="button" class="quiet" onClick={() => comments.remove(comment.id)}>
          {form.remove}
        </button>
      </div>
    </form>
  );
}
