import { useEffect, useState } from 'react';

/** Things that are open over the text and that Escape closes first. */
const OPEN = '.veil, .popover, .footnote-field, .slash-list';

/** Places in which Escape goes back to the text. */
const OWN_ESCAPE = '.find-bar, .toolbar, .table-caption';

/** Only the text on screen: rail, outline and panels step back until Escape or the shortcut brings them again. */
export function useFocusMode(): { isOn: boolean; toggle: () => void } {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const root = document.documentElement;
    root.dataset.focus = 'on';
    const onKeyDown = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest(OWN_ESCAPE) !== null;
      if (event.key === 'Escape' && !isElsewhere && !document.querySelector(OPEN)) setOn(false);
    };
    // Before anybody else: what Escape closes must still be there, and the editor calls every Escape its own.
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      delete root.dataset.focus;
    };
  }, [isOn]);
  return { isOn, toggle: () => setOn(before => !before) };
}
