/** How far from the window a section becomes editable: about two screens, so scrolling does not outrun it. */
const NEAR_PX = 1_500;

interface Watch {
  observer: IntersectionObserver;
  tell: Map<Element, (isNear: boolean) => void>;
}

/** One observer for all sections in a scrolling element: each more costs time at every key press. */
const watches = new WeakMap<Element | Document, Watch>();

function watchIn(root: Element | null): Watch {
  const known = watches.get(root ?? document);
  if (known) return known;
  const tell: Watch['tell'] = new Map();
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) tell.get(target)?.(isIntersecting);
    },
    { root, rootMargin: `${NEAR_PX}px 0px` },
  );
  const watch = { observer, tell };
  watches.set(root ?? document, watch);
  return watch;
}

/** Calls `tell` when the element comes near the window and when it goes; returns the way to stop. */
export function watchNear(element: Element, tell: (isNear: boolean) => void): () => void {
  const watch = watchIn(element.closest('.work'));
  watch.tell.set(element, tell);
  watch.observer.observe(element);
  return () => {
    watch.tell.delete(element);
    watch.observer.unobserve(element);
  };
}
