import type { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';

/**
 * Brings a nested editor in line with the node it edits after that changed elsewhere (undo, another window),
 * replacing only what differs so its caret stays. The transaction carries `fromOutside`.
 */
export function takeOver(inner: EditorView, node: Node): void {
  const { state } = inner;
  const start = node.content.findDiffStart(state.doc.content);
  if (start === null) return;
  const end = node.content.findDiffEnd(state.doc.content);
  if (!end) return;
  // With repeated text the common end can reach over the common start.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  inner.dispatch(
    state.tr.replace(start, end.b + overlap, node.slice(start, end.a + overlap)).setMeta('fromOutside', true),
  );
}
