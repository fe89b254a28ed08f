import { Plugin } from 'prosemirror-state';

/**
 * Lets the editor know where the caret is before it handles a key. The browser moves the caret itself on keys such as
 * Ctrl-End, and tells of it no sooner than with the next frame. A key pressed before that, which on a busy computer is
 * easily done, would work on the place the caret had left.
 */
export function selectionInTime(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          // The same event as the browser's own, only earlier; it changes nothing when the caret is known.
          if (!view.composing && !event.isComposing)
            view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
          return false;
        },
      },
    },
  });
}
