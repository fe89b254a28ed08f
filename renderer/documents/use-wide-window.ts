import { useSyncExternalStore } from 'react';

/** From this width rail, outline, a full line of text and the panel stand side by side. */
const WIDE = '(min-width: 1760px)';

/** Whether there is room for the right-hand panel beside outline and text. */
export function useWideWindow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
