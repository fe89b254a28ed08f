import { Plugin } from 'prosemirror-state';
import { type AskId, askFor } from './data-nodes.ts';

/** Enter on a selected figure, live block, citation or reference, or a double click, opens its dialog. */
export function dataKeys(onAsk: (id: AskId) => void): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.key !== 'Enter' || event.isComposing) return false;
        const id = askFor(view.state);
        if (id === null) return false;
        onAsk(id);
        return true;
      },
      handleDoubleClickOn(view) {
        const id = askFor(view.state);
        if (id !== null) onAsk(id);
        return id !== null;
      },
    },
  });
}
