import { type RefObject, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { OutlineItem } from '../../shared/documents.ts';
import type { OpenTexts } from '../documents/open-texts.ts';
import { clearMatches, elementOf, showMatches } from './match-highlights.ts';
import { type Found, TextFinder } from './text-finder.ts';

/** Typing and scrolling change the page many times a second; the marks follow when they pause. */
const PAUSE_MS = 120;

/** A section that comes near gets its editor meanwhile and things move; then it is brought into view once more. */
const SETTLE_MS = 160;

/** The search of the screen as long as its bar is shown: what was found, marked in the text. */
export function useFinder(
  texts: OpenTexts,
  items: readonly OutlineItem[],
  guideline: RefObject<HTMLElement | null>,
): { finder: TextFinder; found: Found } {
  const finder = useMemo(() => new TextFinder(texts.store), [texts]);
  const found = useSyncExternalStore(finder.subscribe, finder.found);
  const latest = useRef(found);
  latest.current = found;

  useEffect(() => {
    finder.refresh(items);
  }, [finder, items]);

  useEffect(() => {
    const element = guideline.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        finder.refresh();
        showMatches(element, latest.current.matches, latest.current.current);
      }, PAUSE_MS);
    };
    const observer = new MutationObserver(soon);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    const stop = texts.store.subscribe(soon);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      stop();
      clearMatches(element);
    };
  }, [finder, texts, guideline]);

  useEffect(() => {
    if (guideline.current) showMatches(guideline.current, found.matches, found.current);
  }, [found, guideline]);

  const at = found.matches[found.current];
  const place = at ? `${at.documentId} ${at.from} ${at.start} ${found.query}` : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: go there when the place is another, not on each refresh
  useEffect(() => {
    const element = guideline.current;
    if (!element || !at) return;
    const show = () => {
      const body = element.querySelector(`[data-body="${CSS.escape(at.documentId)}"]`);
      (elementOf(element, at) ?? body)?.scrollIntoView({ block: 'center' });
    };
    show();
    const timer = setTimeout(show, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [place]);
  return { finder, found };
}

/** Whether the bar is open, and with what words it opened; opening again puts the caret back in it. */
export function useFindBar() {
  const [opened, setOpened] = useState<{ query: string; turn: number } | null>(null);
  return {
    opened,
    open: (query: string) => setOpened(before => ({ query, turn: (before?.turn ?? 0) + 1 })),
    close: () => setOpened(null),
  };
}
