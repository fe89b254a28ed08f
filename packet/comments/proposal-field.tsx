/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { PacketComment } from '../../shared/comments/answer.ts';
import { TextField } from '../shell/text-field.tsx';
import { Redline } from './redline.tsx';
import { useCommentTexts } from './texts.ts';

interface ProposalFieldProps {
  comment: PacketComment;
  onChange: (proposal: string) => void;
}

/** The anchored words as they should read: begun from what stands there, with what changes below it. */
export function ProposalField({ comment, onChange }: ProposalFieldProps) {
  const { form } = useCommentTexts();
  const { quote, toBlockId } = comment.anchor;
  const [isOpen, setOpen] = useState(comment.proposal !== '');
  const hasBase = comment.level === 'text' && toBlockId === null;
  if (!isOpen) {
    return (
      <button
        type="button"
        onClick={() => {
          setOpen(true);
          if (hasBase) onChange(quote);
        }}
      >
        {form.addProposal}
      </button>
    );
  }
  return (
    <div class="proposal">
      <TextField
        label={form.proposal}
        hint={form.proposalHint}
        value={comment.proposal}
        maxLength={50_000}
        multiline
        onInput={onChange}
      />
      {hasBase && comment.proposal !== quote && comment.proposal !== '' && (
        <>
          <p class="label" id="redline-label">
            {form.redline}
          </p>
          <Redline before={quote} after={comment.proposal} />
        </>
      )}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          setOpen(false);
          onChange('');
        }}
      >
        {form.dropProposal}
      </button>
    </div>
  );
}
