/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { COMMENTS_EXTENSION, type FrozenRound } from '../../shared/comments/answer.ts';
import { fill } from '../shell/fill.ts';
import { Finish } from '../shell/finish.tsx';
import type { AnswerHandle } from '../shell/use-answer.ts';
import { AboutYou, missingFields } from './about-you.tsx';
import { CommentForm } from './comment-form.tsx';
import { CommentList } from './comment-list.tsx';
import { type CommentDraft, isFilled } from './draft.ts';
import { OpenFiles } from './open-files.tsx';
import { StartHere } from './start-here.tsx';
import { useCommentTexts } from './texts.ts';
import type { CommentsHandle, PanelTab } from './use-comments.ts';

interface CommentsPanelProps {
  round: FrozenRound;
  answer: AnswerHandle<CommentDraft>;
  comments: CommentsHandle;
  say: (text: string) => void;
  fileName: () => string;
}

const TABS: readonly PanelTab[] = ['comment', 'all', 'about'];

/** The comment that is open, all of them, and who one is; below them the way to a file. */
export function CommentsPanel({ round, answer, comments, say, fileName }: CommentsPanelProps) {
  const texts = useCommentTexts();
  const { draft } = answer;
  const filled = draft.comments.filter(isFilled);
  const isEmpty = filled.length === 0 && Object.values(draft.answers).every(text => text.trim() === '');
  const check = () => {
    const missing = missingFields(round, draft.respondent, texts);
    if (missing.length > 0) {
      comments.showPanel('about');
      requestAnimationFrame(() => document.querySelector<HTMLElement>('#about [data-missing]')?.focus());
      return fill(texts.about.missing, { fields: missing.join(', ') });
    }
    return isEmpty ? texts.shell.done.nothing : null;
  };
  return (
    <aside class="panel" id="panel" aria-label={texts.panel} tabIndex={-1}>
      <button type="button" class="panel-close quiet no-print" onClick={comments.closePanel}>
        {texts.closePanel}
      </button>
      <Tabs tab={comments.tab} onChange={comments.showPanel} count={filled.length} />
      <fieldset class="all no-print" disabled={!answer.writable}>
        <legend class="visually-hidden">{texts.panel}</legend>
        {comments.tab === 'comment' && (
          <TabPanel tab="comment">
            {comments.open ? (
              <CommentForm key={comments.open.id} comment={comments.open} comments={comments} say={say} />
            ) : (
              <StartHere round={round} comments={comments} />
            )}
          </TabPanel>
        )}
        {comments.tab === 'all' && (
          <TabPanel tab="all">
            <CommentList comments={filled} handle={comments} />
          </TabPanel>
        )}
        {comments.tab === 'about' && (
          <TabPanel tab="about">
            <AboutYou round={round} draft={draft} change={answer.change} />
          </TabPanel>
        )}
      </fieldset>
      {!(comments.tab === 'comment' && comments.open) && (
        <OpenFiles answer={answer} isEmpty={isEmpty} say={say} accept={COMMENTS_EXTENSION} />
      )}
      <Finish answer={answer} check={check} say={say} fileName={fileName} />
    </aside>
  );
}

function Tabs({ tab, onChange, count }: { tab: PanelTab; onChange: (tab: PanelTab) => void; count: number }) {
  const texts = useCommentTexts();
  const list = useRef<HTMLDivElement>(null);
  const go = (by: number) => {
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length];
    if (!next) return;
    onChange(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs no-print" role="tablist" aria-label={texts.panel} ref={list}>
      {TABS.map(id => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={tab === id}
          aria-controls={tab === id ? `panel-${id}` : undefined}
          tabIndex={tab === id ? 0 : -1}
          onClick={() => onChange(id)}
          onKeyDown={event => {
            if (event.key === 'ArrowRight') go(1);
            if (event.key === 'ArrowLeft') go(-1);
          }}
        >
          {fill(texts.tabs[id], { count })}
        </button>
      ))}
    </div>
  );
}

function TabPanel({ tab, children }: { tab: PanelTab; children: ComponentChildren }) {
  return (
    <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
      {children}
    </div>
  );
}
