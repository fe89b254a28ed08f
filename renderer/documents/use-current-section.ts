import { type RefObject, useEffect, useState } from 'react';

/**
 * The document one is reading: the first whose text is in the upper part of the window. A choice made by
 * click or caret (`choose`) holds until the text is scrolled to another.
 */
export function useCurrentSection(guideline: RefObject<HTMLElement | null>, ids: readonly string[]) {
  const [current, choose] = useState<string | null>(null);
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
        if (first?.dataset.document) choose(first.dataset.document);
      },
      // Below the toolbar, above the lower two thirds.
      { root: element.closest('.work'), rootMargin: '-70px 0px -65% 0px' },
    );
    const sections = [...element.querySelectorAll<HTMLElement>('section[data-document]')];
    for (const section of sections) observer.observe(section);
    return () => observer.disconnect();
  }, [guideline, key]);
  const isKnown = current !== null && ids.includes(current);
  return [isKnown ? current : (ids[0] ?? null), choose] as const;
}
