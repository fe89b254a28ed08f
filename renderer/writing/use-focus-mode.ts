import { useEffect, useState } from 'react';

/** Only the text on screen: rail, outline and panels step back until Escape or the shortcut brings them again. */
export function useFocusMode(): { isOn: boolean; toggle: () => void } {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const root = document.documentElement;
    root.dataset.focus = 'on';
    const onKeyDown = (event: KeyboardEvent) => {
      const isElsewhere =
        event.defaultPrevented || document.querySelector('.veil, .popover, .footnote-field');
      if (event.key === 'Escape' && !isElsewhere) setOn(false);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      delete root.dataset.focus;
    };
  }, [isOn]);
  return { isOn, toggle: () => setOn(before => !before) };
}
