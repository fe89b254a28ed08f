/** @jsxImportSource preact */
import { type FrozenRound, WHOLE_GUIDELINE } from '../../shared/comments/answer.ts';
import { useCommentTexts } from './texts.ts';
import type { CommentsHandle } from './use-comments.ts';

/** What stands in the panel while no comment is open: how to make one. */
export function StartHere({ round, comments }: { round: FrozenRound; comments: CommentsHandle }) {
  const texts = useCommentTexts();
  return (
    <>
      <h2>{texts.how.title}</h2>
      <ul class="how">
        {round.levels.includes('text') && <li>{texts.how.select}</li>}
        <li>{texts.how.button}</li>
        <li>{texts.how.keyboard}</li>
      </ul>
      {round.levels.includes('guideline') && (
        <button type="button" onClick={() => comments.start('guideline', WHOLE_GUIDELINE)}>
          {texts.commentOn.guideline}
        </button>
      )}
      <p class="notice">{texts.noPatients}</p>
      <p class="hint">
        {texts.offline} {texts.saveFirst}
      </p>
    </>
  );
}
