import { type EditorState, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { findTextBlock, quoteOf } from '../../shared/discussion/place-anchor.ts';
import type { AnchorRange } from '../../shared/discussion/thread.ts';

/**
 * What a comment made now would be about: the selected words within the block the selection begins in, or that
 * whole block when nothing is selected. Null where there are no words.
 */
export function commentRange(state: EditorState): { from: number; to: number } | null {
  const { $from, to, empty } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const block = $from.node(depth);
    if (!block.isTextblock) continue;
    const [start, end] = [$from.start(depth), $from.end(depth)];
    if (start === end || typeof block.attrs.id !== 'string') return null;
    const range = empty ? { from: start, to: end } : { from: $from.pos, to: Math.min(to, end) };
    return range.to > range.from && block.textBetween(range.from - start, range.to - start) !== ''
      ? range
      : null;
  }
  return null;
}

/** Places of the document as an anchor: the block, places within it, and the words there. */
export function anchorAt(
  state: EditorState,
  { from, to }: { from: number; to: number },
): (AnchorRange & { quote: string }) | null {
  const $from = state.doc.resolve(from);
  const blockId: unknown = $from.parent.attrs.id;
  if (!$from.parent.isTextblock || typeof blockId !== 'string') return null;
  const base = $from.start();
  const range = { blockId, start: from - base, end: Math.min(to, $from.end()) - base };
  return range.end > range.start ? { ...range, quote: quoteOf($from.parent, range).quote } : null;
}

/** An anchor as places of the document, or null when its block is not there. */
export function placesOf(
  state: EditorState,
  { blockId, start, end }: AnchorRange,
): { from: number; to: number } | null {
  const found = findTextBlock(state.doc, blockId);
  if (!found || end > found.block.content.size) return null;
  const base = found.pos + 1;
  return { from: base + start, to: base + end };
}

/**
 * The state with what is selected on the page: the browser tells the editor a moment after the key, and a comment
 * made in that moment would be about other words.
 */
export function stateOnPage(view: EditorView): EditorState {
  const { state } = view;
  const onPage = view.dom.ownerDocument.getSelection();
  const { anchorNode = null, focusNode = null } = onPage ?? {};
  const isHere = view.dom.contains(anchorNode) && view.dom.contains(focusNode);
  if (!onPage || !anchorNode || !focusNode || !isHere || !(state.selection instanceof TextSelection))
    return state;
  const [anchor, head] = [
    view.posAtDOM(anchorNode, onPage.anchorOffset),
    view.posAtDOM(focusNode, onPage.focusOffset),
  ].map(pos => state.doc.resolve(pos));
  return anchor && head ? state.apply(state.tr.setSelection(TextSelection.between(anchor, head))) : state;
}
