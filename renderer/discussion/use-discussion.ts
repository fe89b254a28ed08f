import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnchorPlace } from '../../shared/discussion/place-anchor.ts';
import type { Thread } from '../../shared/discussion/thread.ts';
import type { OutlineItem } from '../../shared/documents.ts';
import { useConnection } from '../app/connection-context.tsx';
import type { OpenTexts } from '../documents/open-texts.ts';
import { useOpenedTexts } from '../documents/use-texts.ts';
import { DocumentSession } from '../editor/document-session.ts';
import { showToast } from '../ui/toast-store.ts';
import { baseTextsOf } from './base-texts.ts';
import { commentRange, stateOnPage } from './comment-range.ts';
import { DocumentThreads } from './document-threads.ts';
import { markAt } from './thread-marks.ts';
import { type ThreadFilter, useThreads } from './use-threads.ts';

/** A thread as the margin shows it, with where its words are; null as long as that is not known. */
export interface MarginThread {
  thread: Thread;
  documentId: string;
  place: AnchorPlace | null;
}

/** A message being written about words that are marked in the text. */
export interface Draft {
  documentId: string;
  quote: string;
  place: AnchorPlace;
}

/** The conversations in the margin of texts: which are shown, where their words are, and a new one. */
export function useDiscussion(
  texts: OpenTexts,
  items: readonly OutlineItem[],
  start: { isOpen: boolean; currentId: string | null; keepsRemoved: boolean },
) {
  const { t } = useTranslation();
  const { client } = useConnection();
  const threads = useThreads(items, start.keepsRemoved);
  const [filter, setFilter] = useState<ThreadFilter>('open');
  const [isOpen, setOpen] = useState(start.isOpen);
  const [currentId, setCurrent] = useState(start.currentId);
  const [takesFocus, setTakesFocus] = useState(false);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [documents] = useState(() => new Map<string, DocumentThreads>());
  const [, setPlaced] = useState(0);
  const baseTexts = baseTextsOf(client);
  const bases = useSyncExternalStore(baseTexts.subscribe, baseTexts.texts);
  const shown = threads.byFilter[filter];
  useOpenedTexts(texts.store);

  // Each text that is open here and has threads, or is being commented on, is followed.
  useEffect(() => {
    const byDocument = Map.groupBy(shown, thread => thread.subject.id);
    void baseTexts
      .want(shown.flatMap(({ anchor }) => anchor?.baseHash ?? []))
      .catch((error: unknown) => texts.store.loadFailed(error));
    for (const id of new Set([...byDocument.keys(), ...documents.keys()])) {
      const session = texts.store.get(id);
      if (!(session instanceof DocumentSession)) continue;
      const own = (byDocument.get(id) ?? []).flatMap(({ id: threadId, anchor, resolvedAt }) =>
        anchor ? [{ id: threadId, anchor, isResolved: resolvedAt !== null }] : [],
      );
      followed(documents, session, () => setPlaced(count => count + 1)).update(own, bases, currentId);
    }
  });
  useEffect(() => {
    return () => {
      for (const followedDocument of documents.values()) followedDocument.close();
      documents.clear();
    };
  }, [documents]);

  const listed: MarginThread[] = shown.map(thread => ({
    thread,
    documentId: thread.subject.id,
    place: documents.get(thread.subject.id)?.places.get(thread.id) ?? null,
  }));
  const placeOf = (documentId: string, place: AnchorPlace | null) => {
    const session = documents.get(documentId)?.session;
    if (!session || !place || place.state === 'gone') return -1;
    let at = -1;
    session.state.doc.descendants((node, pos) => {
      if (node.attrs.id === place.blockId) at = pos + place.start;
      return at < 0;
    });
    return at;
  };
  const rank = ({ documentId }: MarginThread) => threads.order.get(documentId) ?? Number.MAX_SAFE_INTEGER;
  const inOrder = listed.toSorted(
    (a, b) => rank(a) - rank(b) || placeOf(a.documentId, a.place) - placeOf(b.documentId, b.place),
  );

  const cancelDraft = () => {
    if (draft) documents.get(draft.documentId)?.setDraft(null);
    setDraft(null);
  };
  return {
    threads,
    filter,
    setFilter(next: ThreadFilter) {
      setFilter(next);
      setCurrent(null);
    },
    isOpen,
    setOpen,
    currentId,
    /** Whether the opened thread takes the cursor: when it was opened by a key, not by a click in the text. */
    takesFocus,
    /** Opens a thread in the margin; null closes the one that is open. */
    select(id: string | null) {
      setTakesFocus(false);
      setCurrent(id);
      if (id === null) return;
      setOpen(true);
      if (shown.every(thread => thread.id !== id)) setFilter('open');
    },
    listed: inOrder,
    draft,
    /** Begins a comment on what is selected, or opens the thread the caret is in. */
    begin() {
      const { session } = texts.active;
      if (!session) return showToast(t('discussion.nothingSelected'));
      const state = session.view ? stateOnPage(session.view) : session.state;
      const { selection } = state;
      const here = selection.empty ? markAt(state, selection.from) : null;
      const range = commentRange(state);
      if (here !== null) {
        setOpen(true);
        setTakesFocus(true);
        setCurrent(here);
      } else if (range) {
        cancelDraft();
        const own = followed(documents, session, () => setPlaced(count => count + 1));
        own.setDraft(range);
        const anchor = own.draftAnchor();
        if (!anchor) return;
        setDraft({ documentId: session.id, quote: anchor.quote, place: { state: 'kept', ...anchor } });
        setCurrent(null);
        setOpen(true);
      } else showToast(t('discussion.nothingSelected'));
    },
    cancelDraft,
    /** Where the words of the new comment are now; null when they were deleted meanwhile. */
    draftAnchor: () => (draft && documents.get(draft.documentId)?.draftAnchor()) ?? null,
  };
}

export type Discussion = ReturnType<typeof useDiscussion>;

function followed(
  documents: Map<string, DocumentThreads>,
  session: DocumentSession,
  onPlaces: () => void,
): DocumentThreads {
  const known = documents.get(session.id);
  if (known?.session === session) return known;
  known?.close();
  const made = new DocumentThreads(session, onPlaces);
  documents.set(session.id, made);
  return made;
}
