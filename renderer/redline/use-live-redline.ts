import type { Node } from 'prosemirror-model';
import { startTransition, useEffect, useState } from 'react';
import { type Redline, redline } from '../../shared/redline/redline.ts';
import type { DocumentSession } from '../editor/document-session.ts';
import { changeAt } from './places.ts';
import { shownChange, shownRedline, showRedline, withChange } from './redline-plugin.ts';
import { useRedlineLabels } from './use-redline-labels.ts';

/** The list of changes follows when the typing pauses; the marks in the text follow at once. */
const PAUSE_MS = 250;

interface LiveRedline {
  /** Null until both texts are read. */
  of: Redline | null;
  /** The change at hand. */
  change: string | null;
  /** Frames a change in the text and scrolls there. */
  show: (change: string | null) => void;
}

/** Keeps the redline between a base and a text that is being written; `isShown` marks it in the text. */
export function useLiveRedline(
  session: DocumentSession | null,
  base: Node | null,
  isShown: boolean,
): LiveRedline {
  const labels = useRedlineLabels();
  const [of, setOf] = useState<Redline | null>(null);
  const [change, setChange] = useState<string | null>(null);

  useEffect(() => {
    if (!session || !base) return;
    const setup = { base, labels };
    if (isShown) session.dispatch(showRedline(session.state, setup));
    return () => {
      if (isShown) session.dispatch(showRedline(session.state, null));
    };
  }, [session, base, labels, isShown]);

  useEffect(() => {
    if (!session || !base) return;
    const compare = () => setOf(shownRedline(session.state)?.of ?? redline(base, session.state.doc));
    compare();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = session.subscribe(tr => {
      if (!tr.docChanged) return;
      clearTimeout(timer);
      timer = setTimeout(() => startTransition(compare), PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session, base]);

  useEffect(() => {
    if (!session || !isShown) return;
    return session.subscribe(tr => {
      const drawn = shownRedline(session.state);
      const at =
        drawn && tr.selectionSet && !tr.docChanged ? changeAt(drawn, session.state.selection.head) : null;
      if (at !== null && tr.getMeta('pointer') && at !== shownChange(session.state))
        session.dispatch(withChange(session.state.tr, at));
      setChange(shownChange(session.state));
    });
  }, [session, isShown]);

  const show = (next: string | null) => {
    setChange(next);
    if (!session || !shownRedline(session.state)) return;
    session.dispatch(withChange(session.state.tr, next));
    session.view?.dom.querySelector('.rl-at-hand')?.scrollIntoView({ block: 'center' });
  };
  return { of, change, show };
}
