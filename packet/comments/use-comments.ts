import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type CommentAnchor,
  type CommentLevel,
  type PacketComment,
  WHOLE_GUIDELINE,
} from '../../shared/comments/answer.ts';
import { fill } from '../shell/fill.ts';
import type { AnswerHandle } from '../shell/use-answer.ts';
import { addButtons, elementOf, type Target } from './article.ts';
import { type CommentDraft, isFilled, newComment } from './draft.ts';
import { commentRange, highlight } from './highlights.ts';
import { type Selected, selectedPlace } from './selection.ts';
import { showCounts } from './show-counts.ts';
import { useCommentTexts } from './texts.ts';

export type PanelTab = 'comment' | 'all' | 'about';

/** Which comment is open, and everything that can be done to the comments of a response. */
export interface CommentsHandle {
  open: PacketComment | null;
  /** The stretch that was selected when the open comment was begun. */
  openSelection: CommentAnchor | null;
  tab: PanelTab;
  isPanelOpen: boolean;
  selection: Selected | null;
  showPanel(tab: PanelTab): void;
  closePanel(): void;
  start(level: CommentLevel, anchor: CommentAnchor): void;
  startOnSelection(): void;
  show(comment: PacketComment): void;
  edit(patch: Partial<PacketComment>): void;
  /** Leaves the open comment; one without words is let go. */
  leave(): void;
  remove(id: string): void;
  nameOf(comment: Pick<PacketComment, 'level' | 'anchor'>): string;
  placeSelectionButton(button: HTMLElement | null): void;
}

/** Joins the response to the page: buttons beside the text, marks in it, and the comment that is open. */
export function useComments(
  answer: AnswerHandle<CommentDraft>,
  article: HTMLElement,
  levels: readonly CommentLevel[],
  say: (text: string) => void,
): CommentsHandle {
  const texts = useCommentTexts();
  const [openId, setOpenId] = useState<string | null>(null);
  const [openSelection, setOpenSelection] = useState<CommentAnchor | null>(null);
  const [tab, setTab] = useState<PanelTab>('comment');
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [selection, setSelection] = useState<Selected | null>(null);
  const targets = useRef<Target[]>([]);
  const { comments } = answer.draft;
  const open = comments.find(comment => comment.id === openId) ?? null;

  const change = (next: (comments: PacketComment[]) => PacketComment[]) =>
    answer.change(draft => ({ ...draft, comments: next(draft.comments) }));
  const start = (level: CommentLevel, anchor: CommentAnchor, chosen: CommentAnchor | null = null) => {
    if (!answer.writable) return;
    const comment = newComment(level, anchor);
    change(known => [...known.filter(isFilled), comment]);
    setOpenId(comment.id);
    setOpenSelection(chosen);
    setTab('comment');
    setPanelOpen(true);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#comment-text')?.focus());
  };
  const startNow = useRef(start);
  startNow.current = start;

  useLayoutEffect(() => {
    targets.current = addButtons(article, levels, texts, target =>
      startNow.current(target.level, target.anchor),
    );
  }, [article, levels, texts]);

  useEffect(() => {
    const filled = comments.filter(comment => isFilled(comment) || comment.id === openId);
    const rangesOf = (some: readonly PacketComment[]) =>
      some.flatMap(comment => commentRange(article, comment) ?? []);
    highlight('comments', rangesOf(filled));
    highlight('current', open ? rangesOf([open]) : []);
    showCounts(targets.current, comments.filter(isFilled), texts);
  }, [comments, openId, open, article, texts]);

  useEffect(() => {
    const look = () => setSelection(selectedPlace(article, levels));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [article, levels]);

  /** The button of the block a comment stands at, or of the heading above it. */
  const targetOf = (comment: Pick<PacketComment, 'level' | 'anchor'>) =>
    targets.current.find(
      ({ level, anchor }) =>
        level === comment.level &&
        anchor.documentId === comment.anchor.documentId &&
        anchor.blockId === comment.anchor.blockId,
    );
  const leave = () => {
    const target = open && targetOf(open);
    change(known => (known.some(comment => !isFilled(comment)) ? known.filter(isFilled) : known));
    setOpenId(null);
    setOpenSelection(null);
    setPanelOpen(false);
    if (target) target.button.focus();
  };

  return {
    open,
    openSelection,
    tab,
    isPanelOpen,
    selection,
    showPanel(next) {
      setTab(next);
      setPanelOpen(true);
    },
    closePanel: leave,
    start,
    startOnSelection() {
      if (!selection) return;
      start(selection.level, selection.anchor, selection.level === 'text' ? selection.anchor : null);
      getSelection()?.removeAllRanges();
    },
    show(comment) {
      setOpenId(comment.id);
      setOpenSelection(null);
      setTab('comment');
      setPanelOpen(true);
      const place =
        commentRange(article, comment)?.startContainer.parentElement ?? elementOf(article, comment.anchor);
      place?.scrollIntoView({ block: 'center' });
      requestAnimationFrame(() => document.querySelector<HTMLElement>('#comment-text')?.focus());
    },
    edit(patch) {
      const editedAt = new Date().toISOString();
      change(known =>
        known.map(comment => (comment.id === openId ? { ...comment, ...patch, editedAt } : comment)),
      );
    },
    leave,
    remove(id) {
      const target = targetOf(
        comments.find(comment => comment.id === id) ?? { level: 'guideline', anchor: WHOLE_GUIDELINE },
      );
      change(known => known.filter(comment => comment.id !== id));
      setOpenId(null);
      setPanelOpen(false);
      say(texts.form.removed);
      target?.button.focus();
    },
    nameOf(comment) {
      if (comment.level === 'guideline') return texts.whole;
      const target = targetOf(comment);
      return target ? target.name : fill(texts.place.heading, { text: comment.anchor.quote });
    },
    placeSelectionButton(button) {
      const selected = getSelection();
      if (!button || !selected || selected.rangeCount === 0) return;
      const box = selected.getRangeAt(0).getBoundingClientRect();
      // Below the words, where neither the cursor nor the handles of a touch screen cover them.
      button.style.top = `${Math.min(innerHeight - 56, Math.max(8, box.bottom + 12))}px`;
      button.style.left = `${Math.max(8, Math.min(innerWidth - 260, box.left))}px`;
    },
  };
}
