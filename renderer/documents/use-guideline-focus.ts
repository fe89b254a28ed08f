import { type RefObject, useEffect, useRef } from 'react';
import type { OutlineItem } from '../../shared/documents.ts';
import { DocumentSession } from '../editor/document-session.ts';
import { crossEdge, placeCaret, selectGuideline } from './caret-moves.ts';
import type { OpenTexts } from './open-texts.ts';

/** A section that comes into view gets its editor within a few frames; after this it is given up. */
const WAIT_FRAMES = 60;

interface Places {
  guideline: RefObject<HTMLElement | null>;
  toolbar: RefObject<HTMLElement | null>;
  onLink: () => void;
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
      onLink: () => latest.current.places.onLink(),
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
  return {
    show,
    rename,
    /** For a section that was just made: its title is selected once it is on screen. */
    renameSoon: (id: string) => whenReady(() => rename(id)),
    /** Goes to a document and puts the caret at its start. */
    write(id: string) {
      show(id);
      whenReady(() => {
        const session = texts.store.get(id);
        if (!(session instanceof DocumentSession)) return session !== undefined;
        if (session.view) placeCaret(session.view, 'start');
        return session.view !== null;
      });
    },
  };
}

function whenReady(attempt: () => boolean, frames = WAIT_FRAMES): void {
  if (attempt() || frames === 0) return;
  requestAnimationFrame(() => whenReady(attempt, frames - 1));
}
