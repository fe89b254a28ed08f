import { Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { inReadingOrder, type OutlineItem } from '../../shared/documents.ts';
import { DocumentSession } from '../editor/document-session.ts';
import type { DocumentStore } from '../editor/document-store.ts';
import type { Edge } from '../editor/edges.ts';

/**
 * Moves the caret over the edge of a document into the next or previous one that has an editor, keeping its
 * horizontal place for the up and down keys. False when there is none.
 */
export function crossEdge(
  store: DocumentStore,
  items: readonly OutlineItem[],
  from: { id: string; view: EditorView; edge: Edge },
): boolean {
  const { id, view, edge } = from;
  const isBack = edge === 'up' || edge === 'left';
  const order = inReadingOrder(items);
  const at = order.findIndex(item => item.id === id);
  const rest = isBack ? order.slice(0, Math.max(0, at)).reverse() : order.slice(at + 1);
  for (const item of rest) {
    const session = store.get(item.id);
    const target = session instanceof DocumentSession ? session.view : null;
    if (!target) continue;
    const { left } = view.coordsAtPos(view.state.selection.head);
    placeCaret(target, isBack ? 'end' : 'start', edge === 'up' || edge === 'down' ? left : null);
    return true;
  }
  return false;
}

/** Puts the caret on the first or last line, at this horizontal place when it is given. */
export function placeCaret(view: EditorView, where: 'start' | 'end', left: number | null = null): void {
  const { doc } = view.state;
  const edge = where === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc);
  view.focus();
  view.dispatch(view.state.tr.setSelection(edge).scrollIntoView());
  if (left === null) return;
  const line = view.coordsAtPos(edge.head);
  const found = view.posAtCoords({ left, top: (line.top + line.bottom) / 2 });
  if (found) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(found.pos))));
}

/** Selects the text of the whole guideline, for copying; typing does nothing until the caret is placed again. */
export function selectGuideline(view: EditorView): boolean {
  const guideline = view.dom.closest('.guideline');
  if (!guideline) return false;
  view.dom.blur();
  view.dom.ownerDocument.getSelection()?.selectAllChildren(guideline);
  return true;
}
