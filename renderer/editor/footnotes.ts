import { type Command, NodeSelection } from 'prosemirror-state';
import { textSchema } from '../../shared/text/schema.ts';

const { footnote } = textSchema.nodes;

/** Inserts an empty footnote after the selection and selects it, which opens its field. */
export const insertFootnote: Command = (state, dispatch) => {
  const { $to } = state.selection;
  if (!$to.parent.inlineContent || !$to.parent.canReplaceWith($to.index(), $to.index(), footnote))
    return false;
  if (dispatch) {
    const tr = state.tr.insert($to.pos, footnote.create());
    dispatch(
      tr.setSelection(NodeSelection.create(tr.doc, $to.pos)).setMeta(OPEN_FOOTNOTE, true).scrollIntoView(),
    );
  }
  return true;
};

/** Transaction meta: open the field of the footnote that is now selected. */
export const OPEN_FOOTNOTE = 'openFootnote';

/**
 * Numbers all footnote markers under `root` in reading order. CSS counters cannot do this: blocks with
 * `content-visibility` are containers of their own for counting.
 */
export function numberFootnotes(root: ParentNode): void {
  let number = 0;
  for (const marker of root.querySelectorAll<HTMLElement>('.footnote')) {
    const text = String(++number);
    if (marker.dataset.number !== text) marker.dataset.number = text;
  }
}
