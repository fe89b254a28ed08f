import type { Attrs, Node, NodeType } from 'prosemirror-model';
import { type Command, type EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import { textSchema } from '../../shared/text/schema.ts';

const { nodes, marks } = textSchema;

/** What a dialog of the screen asks for; everything else the editor does by itself. */
export const ASK_IDS = ['link', 'figure', 'live', 'citation', 'reference', 'abbreviation'] as const;
export type AskId = (typeof ASK_IDS)[number];

export function isAskId(id: string): id is AskId {
  return ASK_IDS.some(known => known === id);
}

/** Whether what the dialog asks for could be put at the caret. */
export function canAsk(id: AskId, state: EditorState): boolean {
  if (id === 'figure' || id === 'live') return putBlock(nodes[id], {})(state);
  if (id === 'citation' || id === 'reference') return putInline(nodes[id], {})(state);
  return state.selection.$from.parent.inlineContent;
}

/** The dialog that changes the selected node, or null when none does. */
export function askFor(state: EditorState): AskId | null {
  const name = state.selection instanceof NodeSelection ? state.selection.node.type.name : '';
  return name in DATA_NODES && isAskId(name) ? name : null;
}

const DATA_NODES = {
  figure: nodes.figure,
  live: nodes.live,
  citation: nodes.citation,
  reference: nodes.reference,
};

/** The selected node when it is of this type. */
export function selectedNode(state: EditorState | null | undefined, type: NodeType): Node | null {
  const selection = state?.selection;
  return selection instanceof NodeSelection && selection.node.type === type ? selection.node : null;
}

/** Puts an inline node behind the selection, or gives the selected one of this type other attributes. */
export function putInline(type: NodeType, attrs: Attrs): Command {
  return (state, dispatch) => {
    if (changeSelected(type, attrs)(state, dispatch)) return true;
    const { $to } = state.selection;
    if (!$to.parent.inlineContent || !$to.parent.canReplaceWith($to.index(), $to.index(), type)) return false;
    const tr = state.tr.insert($to.pos, type.create(attrs));
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1)).scrollIntoView());
    return true;
  };
}

/**
 * Puts a block behind the paragraph at the caret, or in its place when that is empty; or gives the selected one of
 * this type other attributes. Where the block cannot stand, it goes behind the block around.
 */
export function putBlock(type: NodeType, attrs: Attrs): Command {
  return (state, dispatch) => {
    if (changeSelected(type, attrs)(state, dispatch)) return true;
    const { $to } = state.selection;
    for (let depth = $to.depth; depth > 0; depth--) {
      const parent = $to.node(depth - 1);
      const at = $to.index(depth - 1);
      const own = $to.node(depth);
      const takesPlace =
        own.type === nodes.paragraph && own.childCount === 0 && parent.canReplaceWith(at, at + 1, type);
      if (!takesPlace && !parent.canReplaceWith(at + 1, at + 1, type)) continue;
      const [from, to] = takesPlace
        ? [$to.before(depth), $to.after(depth)]
        : [$to.after(depth), $to.after(depth)];
      const tr = state.tr.replaceWith(from, to, type.create(attrs));
      // A caret below is what one writes on with; without it the text would end in a block that holds none.
      if (from + 1 === tr.doc.content.size) tr.insert(from + 1, nodes.paragraph.create());
      dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, from)).scrollIntoView());
      return true;
    }
    return false;
  };
}

function changeSelected(type: NodeType, attrs: Attrs): Command {
  return (state, dispatch) => {
    const node = selectedNode(state, type);
    if (!node) return false;
    const { from } = state.selection;
    const tr = state.tr.setNodeMarkup(from, null, { ...node.attrs, ...attrs });
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, from)));
    return true;
  };
}

/** The selected words, or the word at the caret, as something to abbreviate. */
export function wordsAtCaret(state: EditorState): { from: number; to: number; text: string } {
  const { from, to, empty, $from } = state.selection;
  if (!empty) return { from, to, text: state.doc.textBetween(from, to, ' ', ' ') };
  if (!$from.parent.isTextblock) return { from, to, text: '' };
  const text = $from.parent.textBetween(0, $from.parent.content.size, ' ', ' ');
  let [start, end] = [$from.parentOffset, $from.parentOffset];
  while (start > 0 && /[\p{L}\p{N}-]/u.test(text.charAt(start - 1))) start--;
  while (end < text.length && /[\p{L}\p{N}-]/u.test(text.charAt(end))) end++;
  const offset = $from.start();
  return { from: offset + start, to: offset + end, text: text.slice(start, end) };
}

/** Marks the words at the caret as this abbreviation; other words there are replaced only when they differ. */
export function putAbbreviation(short: string, long: string): Command {
  return (state, dispatch) => {
    const { from, to, text } = wordsAtCaret(state);
    if (!state.selection.$from.parent.inlineContent) return false;
    const mark = marks.abbreviation.create({ long });
    const isSame = text === short;
    const at = isSame ? from : state.selection.to;
    const tr = isSame ? state.tr : state.tr.insert(at, textSchema.text(short));
    const end = isSame ? to : at + short.length;
    tr.removeMark(at, end, marks.abbreviation).addMark(at, end, mark);
    dispatch?.(
      tr
        .setSelection(TextSelection.create(tr.doc, end))
        .removeStoredMark(marks.abbreviation)
        .scrollIntoView(),
    );
    return true;
  };
}
