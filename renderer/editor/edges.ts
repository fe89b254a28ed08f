import { AllSelection, Plugin, Selection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

export type Edge = 'up' | 'down' | 'left' | 'right' | 'all';

/** Called when a key would move the caret out of the document; returns whether somebody took it over. */
export type EdgeHandler = (view: EditorView, edge: Edge) => boolean;

const ARROWS: Record<string, Edge> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Sections are separate editors but read as one text: an arrow key at the edge of one goes on in the next,
 * and a second Ctrl-A selects the whole guideline.
 */
export function leaveAtEdges(onEdge: EdgeHandler): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.altKey || event.shiftKey) return false;
        if (event.ctrlKey || event.metaKey) {
          return event.key === 'a' && view.state.selection instanceof AllSelection && onEdge(view, 'all');
        }
        const edge = ARROWS[event.key];
        return edge !== undefined && atEdge(view, edge) && onEdge(view, edge);
      },
    },
  });
}

function atEdge(view: EditorView, edge: Edge): boolean {
  const { selection, doc } = view.state;
  if (!(selection instanceof TextSelection) || !selection.empty) return false;
  const back = edge === 'up' || edge === 'left';
  const last = back ? Selection.atStart(doc) : Selection.atEnd(doc);
  const sameBlock = selection.$head.start() === last.$head.start();
  if (edge === 'up' || edge === 'down') return sameBlock && view.endOfTextblock(edge);
  return selection.head === last.head;
}
