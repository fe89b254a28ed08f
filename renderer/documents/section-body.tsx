import type { EditorView } from 'prosemirror-view';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Language } from '../../shared/project.ts';
import type { DocumentSession } from '../editor/document-session.ts';
import { fillData, renderFilled } from '../editor/fill-data.ts';
import { numberFootnotes } from '../editor/footnotes.ts';
import { paintRedline } from '../editor/static-text.ts';
import { isComparing, shownRedline, touchesRedline } from '../redline/redline-plugin.ts';
import { whenReleased } from '../ui/press.ts';
import { watchNear } from './near-window.ts';
import type { OpenTexts } from './open-texts.ts';

interface SectionBodyProps {
  session: DocumentSession;
  texts: OpenTexts;
  label: string;
  /** What spelling checks and screen readers go by. */
  language: Language;
  isReadOnly: boolean;
}

/** The text of one document: an editor near the window, the same text as plain elements elsewhere. */
export function SectionBody({ session, texts, label, language, isReadOnly }: SectionBodyProps) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNear(place, !isReadOnly);
  // A new title or number must not make a new editor: that would take the caret away.
  const name = useRef(label);
  useEffect(() => {
    name.current = label;
    session.view?.updateState(session.state);
  }, [session, label]);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const stop = isNear ? mountEditor(element, session, texts, name) : showText(element, session, texts);
    renumber(element);
    return () => {
      stop();
      element.replaceChildren();
    };
  }, [session, texts, isNear]);
  return <div className="section-body" data-body={session.id} lang={language} ref={place} />;
}

/** Whether the element is near the window. A document that has the caret stays so. */
function useNear(place: { readonly current: HTMLElement | null }, isWanted: boolean): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || !isWanted) return;
    return watchNear(element, isIn => {
      if (isIn || !element.contains(document.activeElement)) setNear(isIn);
    });
  }, [place, isWanted]);
  return isNear && isWanted;
}

function mountEditor(
  element: HTMLElement,
  session: DocumentSession,
  texts: OpenTexts,
  name: { readonly current: string },
): () => void {
  const view: EditorView = session.mount(element, {
    attributes: () => ({
      class: 'text-body',
      'aria-label': name.current,
      'aria-multiline': 'true',
      role: 'textbox',
    }),
    // The toolbar covers the top of the text.
    scrollThreshold: { top: 70, right: 0, bottom: 30, left: 0 },
    scrollMargin: { top: 90, right: 5, bottom: 60, left: 5 },
    handleDOMEvents: {
      focus: () => {
        texts.active.activate(session);
        return false;
      },
      blur: () => {
        void whenReleased().then(() => session.loop.flush());
        return false;
      },
    },
  });
  let count = view.dom.querySelectorAll('.footnote').length;
  const stop = session.subscribe(tr => {
    if (!tr.docChanged) return;
    const marks = view.dom.querySelectorAll<HTMLElement>('.footnote');
    const isNumbered = [...marks].every(mark => mark.dataset.number !== undefined);
    if (marks.length !== count || !isNumbered) renumber(element);
    count = marks.length;
  });
  return () => {
    stop();
    session.unmount();
  };
}

function showText(element: HTMLElement, session: DocumentSession, texts: OpenTexts): () => void {
  let waiting: number | null = null;
  const stopWaiting = () => {
    if (waiting !== null) cancelIdleCallback(waiting);
    waiting = null;
  };
  const show = () => {
    stopWaiting();
    const body = document.createElement('div');
    body.className = 'text-body';
    body.append(renderFilled(session.state.doc, document, texts));
    element.replaceChildren(body);
    renumber(element);
    if (!isComparing(session.state)) return;
    // Comparing many sections must not hold up the one that is looked at.
    waiting = requestIdleCallback(() => {
      waiting = null;
      paint(body, session);
      fillData(body, texts);
      renumber(element);
    });
  };
  show();
  const stopData = texts.data.subscribe(() => fillData(element, texts));
  const stopText = session.subscribe(tr => {
    if (tr.docChanged || touchesRedline(tr)) show();
  });
  return () => {
    stopData();
    stopText();
    stopWaiting();
  };
}

function paint(body: HTMLElement, session: DocumentSession): void {
  const drawn = shownRedline(session.state);
  if (drawn) paintRedline(body, drawn, document);
}

function renumber(element: HTMLElement): void {
  numberFootnotes(element.closest('.guideline') ?? element);
}
