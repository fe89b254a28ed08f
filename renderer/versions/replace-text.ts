import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';

/**
 * One step that turns the text into `target`, as small as can be, so that carets elsewhere in it stay; one undo
 * takes it back. Null when the text is equal already.
 */
export function replaceText(state: EditorState, target: Node): Transaction | null {
  const { doc } = state;
  const start = doc.content.findDiffStart(target.content);
  const end = doc.content.findDiffEnd(target.content);
  if (start === null || end === null) return null;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const tr = state.tr.replace(start, end.a + overlap, target.slice(start, end.b + overlap));
  const exact = tr.doc.eq(target) ? tr : state.tr.replaceWith(0, doc.content.size, target.content);
  return closeHistory(exact);
}
