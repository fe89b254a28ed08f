import { Selection, TextSelection } from 'prosemirror-state';
import { type RefObject, useEffect, useRef } from 'react';
import type { OutlineItem } from '../../shared/documents.ts';
import type { AskId } from '../editor/data-nodes.ts';
import { DocumentSession } from '../editor/document-session.ts';
import { blockOf } from '../writing/match-highlights.ts';
import type { ReplaceAct } from '../writing/replace-act.ts';
import type { FoundMatch } from '../writing/text-finder.ts';
import { revealBlock, selectBlock } from './block-places.ts';
import { crossEdge, placeCaret, selectGuideline } from './caret-moves.ts';
import { type EarlyKeys, takeEarlyKeys } from './early-keys.ts';
import type { OpenTexts } from './open-texts.ts';

/** A section that comes into view gets its editor within a few frames, on a slow machine in seconds: half a minute. */
const WAIT_FRAMES = 1_800;

/** A block somebody wants to see, and the words in it to select. */
export interface BlockPlace {
  documentId: string;
  blockId: string;
  excerpt?: string;
  /** Leaves the cursor where it is. */
  keepsFocus?: boolean;
}

interface Places {
  guideline: RefObject<HTMLElement | null>;
  toolbar: RefObject<HTMLElement | null>;
  onComment: () => void;
  onThread: (id: string) => void;
  onAsk: (id: AskId) => void;
  onImageRefused: (error: unknown) => void;
  onTakeBack: (act: ReplaceAct) => void;
  /** A document got the caret or was gone to. */
  onFocus: (id: string) => void;
}

/** Where the caret goes: into a document, over the edge into the next, to a title, to the toolbar. */
export function useGuidelineFocus(texts: OpenTexts, items: readonly OutlineItem[], places: Places) {
  const latest = useRef({ items, places });
  latest.current = { items, places };
  useEffect(() => {
    texts.hooks = {
      onEdge: (id, view, edge) =>
        edge === 'all'
          ? selectGuideline(view)
          : crossEdge(texts.store, latest.current.items, { id, view, edge }),
      onComment: () => latest.current.places.onComment(),
      onThread: id => latest.current.places.onThread(id),
      onAsk: id => latest.current.places.onAsk(id),
      onImageRefused: error => latest.current.places.onImageRefused(error),
      onTakeBack: act => latest.current.places.onTakeBack(act),
      onToolbar: () => latest.current.places.toolbar.current?.querySelector('button')?.focus(),
    };
    return texts.active.subscribe(() => {
      const id = texts.active.session?.id;
      const item = latest.current.items.find(candidate => candidate.id === id);
      const section = item?.kind === 'recommendation' ? item.parentId : id;
      if (section) latest.current.places.onFocus(section);
    });
  }, [texts]);

  const show = (id: string) => {
    places.guideline.current?.querySelector(`#section-${CSS.escape(id)}`)?.scrollIntoView({ block: 'start' });
    places.onFocus(id);
  };
  const rename = (id: string) => {
    show(id);
    const title = places.guideline.current?.querySelector<HTMLTextAreaElement>(
      `#title-${CSS.escape(id)} textarea`,
    );
    title?.focus();
    title?.select();
    return title !== null && title !== undefined;
  };
  const sectionOf = (id: string) => {
    const item = items.find(candidate => candidate.id === id);
    return item?.kind === 'recommendation' ? (item.parentId ?? id) : id;
  };
  return {
    show,
    /** Puts the selection on words that were found, in a text that has its editor; on a title the caret. */
    select(match: FoundMatch) {
      const { documentId, from, to } = match;
      if (match.part === 'title') {
        rename(documentId);
        return;
      }
      const session = texts.store.get(documentId);
      const view = session instanceof DocumentSession ? session.view : null;
      if (!view) return;
      view.focus();
      const { doc } = view.state;
      const selection =
        match.part === 'text' ? TextSelection.create(doc, from, to) : Selection.near(doc.resolve(from));
      view.dispatch(view.state.tr.setSelection(selection));
    },
    /** Goes to a block, and selects the words in it when its text can be edited. */
    showBlock(place: BlockPlace) {
      if (place.blockId === '') return show(place.documentId);
      const signal = untilTurnedAway();
      untilReady(() => {
        const element = places.guideline.current && blockOf(places.guideline.current, place);
        if (!element) return false;
        revealBlock(element);
        places.onFocus(sectionOf(place.documentId));
        if (!place.keepsFocus) untilReady(() => selectBlock(texts, place), signal);
        return true;
      }, signal);
    },
    rename,
    /** For a section that was just made: its title is selected once it is on screen. */
    renameSoon: (id: string) => untilReady(() => rename(id), untilTurnedAway()),
    /** Goes to a document and puts the caret at its start; what is typed before it has its editor is not lost. */
    write(id: string) {
      show(id);
      let early: EarlyKeys | null = null;
      untilReady(() => {
        const session = texts.store.get(id);
        const view = session instanceof DocumentSession ? session.view : null;
        const isUnreadable = session !== undefined && !(session instanceof DocumentSession);
        if (view === null && !isUnreadable) {
          early ??= takeEarlyKeys(items.find(item => item.id === id)?.title ?? '');
          return false;
        }
        const typed = early?.end() ?? '';
        if (view === null) return true;
        placeCaret(view, 'start');
        if (typed !== '') view.pasteText(typed);
        return true;
      });
    },
  };
}

/** Tries each frame until it works; whoever turns to something else meanwhile is not taken away from there. */
function untilReady(attempt: () => boolean, signal?: AbortSignal, frames = WAIT_FRAMES): void {
  if (signal?.aborted || attempt() || frames === 0) return;
  requestAnimationFrame(() => untilReady(attempt, signal, frames - 1));
}

/** Aborts with the next press, turn of the wheel or key. */
function untilTurnedAway(): AbortSignal {
  const turned = new AbortController();
  for (const act of ['pointerdown', 'wheel', 'keydown'] as const)
    window.addEventListener(act, () => turned.abort(), { capture: true, once: true, signal: turned.signal });
  return turned.signal;
}
