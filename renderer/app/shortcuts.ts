import { useEffect, useRef } from 'react';

/** Shortcuts by name: `n`, `?`, `mod+k` (Ctrl, or Cmd on a Mac), `mod+shift+z`, `alt+arrowup`. */
export type Shortcuts = Record<string, () => void>;

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The name of a key press. Shift is named only with another modifier: `?` already needs it. */
export function shortcutName(press: KeyPress): string {
  const mod = press.ctrlKey || press.metaKey;
  const parts = [
    mod ? 'mod' : '',
    press.altKey ? 'alt' : '',
    press.shiftKey && (mod || press.altKey) ? 'shift' : '',
  ];
  return [...parts.filter(Boolean), press.key.toLowerCase()].join('+');
}

/** Work also while one types: no text field needs them. */
const WHILE_TYPING: ReadonlySet<string> = new Set(['mod+k', 'mod+f', 'mod+shift+f', 'f1']);

/** Whether a shortcut works here: plain keys and undo belong to a text field while one types in it. */
export function isShortcutAllowed(name: string, isTyping: boolean, isModal: boolean): boolean {
  if (isModal) return false;
  return !isTyping || WHILE_TYPING.has(name);
}

/** Fields one types in; a box one ticks is none of them. */
const TEXT_FIELDS = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [role="textbox"]';

function isTypingIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest(TEXT_FIELDS) !== null;
}

/** Listens for shortcuts on the whole page as long as the component is shown. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const name = shortcutName(event);
      const run = current.current[name];
      // Nearly every key typed is none; those must not wait for a search of the page.
      if (!run || event.defaultPrevented) return;
      const isModal = document.querySelector('.veil, .popover') !== null;
      if (!isShortcutAllowed(name, isTypingIn(event.target), isModal)) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
