import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** What a reader does to scroll; moving a section also makes others pass by, and that is no reading. */
const SCROLLING = ['wheel', 'touchmove'] as const;
const SCROLL_KEYS = new Set(['PageUp', 'PageDown']);

/**
 * The section one is reading: the first whose text is in the upper part of the window. A choice made by
 * click or caret (`choose`) holds until the reader scrolls.
 */
export function useCurrentSection(guideline: RefObject<HTMLElement | null>, ids: readonly string[]) {
  const [current, setCurrent] = useState<string | null>(null);
  const isChosen = useRef(false);
  const choose = useCallback((id: string) => {
    isChosen.current = true;
    setCurrent(id);
  }, []);
  const key = ids.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the elements are others when the ids are
  useEffect(() => {
    const element = guideline.current;
    if (!element) return;
    const visible = new Set<Element>();
    const observer = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) visible.add(target);
          else visible.delete(target);
        }
        const first = sections.find(section => visible.has(section));
        if (first?.dataset.document && !isChosen.current) setCurrent(first.dataset.document);
      },
      // Below the toolbar, above the lower two thirds.
      { root: element.closest('.work'), rootMargin: '-70px 0px -65% 0px' },
    );
    const sections = [...element.querySelectorAll<HTMLElement>('section[data-document]')];
    for (const section of sections) observer.observe(section);
    const stop = new AbortController();
    const release = () => {
      isChosen.current = false;
    };
    const options = { signal: stop.signal, passive: true };
    for (const event of SCROLLING) document.addEventListener(event, release, options);
    document.addEventListener('keydown', event => SCROLL_KEYS.has(event.key) && release(), options);
    return () => {
      stop.abort();
      observer.disconnect();
    };
  }, [guideline, key]);
  const isKnown = current !== null && ids.includes(current);
  return [isKnown ? current : (ids[0] ?? null), choose] as const;
}
