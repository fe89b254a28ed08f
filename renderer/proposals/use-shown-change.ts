import { type RefObject, useEffect } from 'react';

/** Scrolls the change at hand into sight. */
export function useShownChange(text: RefObject<HTMLElement | null>, change: string | null): void {
  useEffect(() => {
    if (change === null) return;
    text.current
      ?.querySelector(`[data-change="${CSS.escape(change)}"]`)
      ?.scrollIntoView({ block: 'center', behavior: 'auto' });
  }, [text, change]);
}
