/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { COMMENTS_EXTENSION, type FrozenRound } from '../../shared/comments/answer.ts';
import type { PacketData } from '../../shared/packet/packet-data.ts';
import { fill } from '../shell/fill.ts';
import { plainName } from '../shell/save-file.ts';
import { useAnswer } from '../shell/use-answer.ts';
import { ArticleView } from './article-view.tsx';
import { CommentsPanel } from './comments-panel.tsx';
import { commentDraft, isFilled } from './draft.ts';
import type { OutlineEntry } from './outline.ts';
import { OutlineRail } from './outline-rail.tsx';
import { PaperComments } from './paper-comments.tsx';
import { useCommentTexts } from './texts.ts';
import { useComments } from './use-comments.ts';

/** Long enough to read two lines. */
const MESSAGE_MS = 9_000;

interface CommentsPageProps extends PacketData<FrozenRound, unknown> {
  article: HTMLElement;
  outline: readonly OutlineEntry[];
}

/** The guideline in the middle, its contents on the left, the comments on the right. */
export function CommentsPage({ head, definition, language, article, outline }: CommentsPageProps) {
  const texts = useCommentTexts();
  const [kind] = useState(() => commentDraft(definition));
  const answer = useAnswer(head, kind);
  const [message, say] = useState('');
  useEffect(() => {
    const forget = setTimeout(() => say(''), message === '' ? 0 : MESSAGE_MS);
    return () => clearTimeout(forget);
  }, [message]);
  const comments = useComments(answer, article, definition.levels, say);
  const filled = answer.draft.comments.filter(isFilled);
  return (
    <div class={comments.isPanelOpen ? 'packet reading panel-open' : 'packet reading'}>
      <a class="skip" href="#text">
        {texts.skip}
      </a>
      <a class="skip" href="#panel">
        {texts.skipToPanel}
      </a>
      <OutlineRail
        round={definition}
        language={language}
        outline={outline}
        comments={filled}
        answer={answer}
        article={article}
      />
      <main>
        {!answer.writable && (
          <p class="notice warn" role="alert">
            {texts.shell.status.otherTab}
          </p>
        )}
        <ArticleView article={article} />
        <PaperComments comments={filled} nameOf={comments.nameOf} />
      </main>
      <CommentsPanel
        round={definition}
        answer={answer}
        comments={comments}
        say={say}
        fileName={() =>
          `${plainName(`ronde ${definition.number} ${answer.draft.respondent.organisation} ${answer.draft.respondent.name}`)}${COMMENTS_EXTENSION}`
        }
      />
      <button type="button" class="panel-switch no-print primary" onClick={() => comments.showPanel('all')}>
        {fill(texts.openPanel, { count: filled.length })}
      </button>
      {comments.selection !== null && (
        <button
          type="button"
          class="selection-button primary no-print"
          ref={element => comments.placeSelectionButton(element)}
          // The press must not take the selection away before it is read.
          onPointerDown={event => event.preventDefault()}
          onClick={comments.startOnSelection}
        >
          {texts.commentOn.selection}
        </button>
      )}
      <p class="message" role="status">
        {message}
      </p>
    </div>
  );
}
