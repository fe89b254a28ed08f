import { Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** Keys the editor handles itself at the caret. Letters are not among them: the browser puts those in. */
const AT_CARET: ReadonlySet<string> = new Set(['Enter', 'Backspace', 'Delete', 'Tab']);

/**
 * Lets the editor know where the caret is before it handles a key there. The browser moves the caret itself on keys
 * such as Ctrl-End, and tells of it no sooner than with the next frame. A key pressed before that, which on a busy
 * computer is easily done, would work on the place the caret had left.
 */
export function caretInTime(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        const isOurs = AT_CARET.has(event.key) || event.ctrlKey || event.metaKey;
        if (isOurs && !view.composing) takeCaret(view);
        return false;
      },
    },
  });
}

function takeCaret(view: EditorView): void {
  const { doc, selection } = view.state;
  const shown = view.dom.ownerDocument.getSelection();
  if (!(selection instanceof TextSelection) || !shown?.anchorNode || !shown.focusNode) return;
  if (!view.dom.contains(shown.anchorNode) || !view.dom.contains(shown.focusNode)) return;
  const anchor = view.posAtDOM(shown.anchorNode, shown.anchorOffset);
  const head = view.posAtDOM(shown.focusNode, shown.focusOffset);
  if (anchor === selection.anchor && head === selection.head) return;
  const moved = TextSelection.between(doc.resolve(anchor), doc.resolve(head));
  if (!moved.eq(selection)) view.dispatch(view.state.tr.setSelection(moved));
}
