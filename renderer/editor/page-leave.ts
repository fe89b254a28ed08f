import type { DocumentStore } from './document-store.ts';

/**
 * Sends unsent text at every moment after which the page may be gone, and asks before closing while
 * something is not yet saved. Returns the way to stop.
 */
export function guardLeaving(store: DocumentStore, page: Window): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const flush = () => void store.flush();
  page.addEventListener('blur', flush, { signal });
  page.addEventListener('online', flush, { signal });
  page.document.addEventListener(
    'visibilitychange',
    () => {
      if (page.document.visibilityState === 'hidden') flush();
    },
    { signal },
  );
  page.addEventListener('pagehide', () => store.flushOnLeave(), { signal });
  page.addEventListener(
    'beforeunload',
    event => {
      if (!store.hasUnsent) return;
      flush();
      event.preventDefault();
    },
    { signal },
  );
  return () => stop.abort();
}
