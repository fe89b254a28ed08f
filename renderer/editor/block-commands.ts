import { lift, wrapIn } from 'prosemirror-commands';
import type { Node, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { textSchema } from '../../shared/text/schema.ts';

const { nodes } = textSchema;

/** Position and node of the nearest ancestor of the selection's head of one of these kinds. */
export function findAround(
  state: EditorState,
  ...types: NodeType[]
): { node: Node; pos: number; depth: number } | null {
  const { $head } = state.selection;
  for (let depth = $head.depth; depth > 0; depth--) {
    const node = $head.node(depth);
    if (types.includes(node.type)) return { node, pos: $head.before(depth), depth };
  }
  return null;
}

/** Makes a list of this kind, changes the kind of the list the caret is in, or takes the item out of it. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const list = findAround(state, nodes.bullet_list, nodes.ordered_list);
    if (!list) return wrapInList(type)(state, dispatch);
    if (list.node.type === type) return liftListItem(nodes.list_item)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(list.pos, type, { id: list.node.attrs.id }));
    return true;
  };
}

/** Wraps the selected blocks in a quote, or takes them out of it. */
export const toggleQuote: Command = (state, dispatch) =>
  findAround(state, nodes.blockquote) ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch);

/** Turns the selected blocks into headings of this level, or back into paragraphs for level 0. The id stays. */
export function setHeading(level: number): Command {
  return (state, dispatch) => {
    const type = level === 0 ? nodes.paragraph : nodes.heading;
    const { from, to } = state.selection;
    const tr = state.tr;
    let applies = false;
    state.doc.nodesBetween(from, to, (node, pos) => {
      if (!node.isTextblock) return;
      const $pos = state.doc.resolve(pos);
      if (!$pos.parent.canReplaceWith($pos.index(), $pos.index() + 1, type)) return;
      applies = true;
      const attrs = level === 0 ? { id: node.attrs.id } : { id: node.attrs.id, level };
      tr.setNodeMarkup(pos, type, attrs);
    });
    if (applies) dispatch?.(tr.scrollIntoView());
    return applies;
  };
}
