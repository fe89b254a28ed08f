import { type Command, Selection, TextSelection } from 'prosemirror-state';
import { addRowAfter, goToNextCell, isInTable, selectedRect, toggleHeader } from 'prosemirror-tables';
import { textSchema } from '../../shared/text/schema.ts';
import { findAround } from './block-commands.ts';

const { nodes } = textSchema;

/** Inserts a table with a header row after the caret's block, and puts the caret in its first cell. */
export function insertTable(rows: number, columns: number): Command {
  return (state, dispatch) => {
    if (isInTable(state)) return false;
    const row = (header: boolean) =>
      nodes.table_row.create(
        null,
        Array.from({ length: columns }, () =>
          (header ? nodes.table_header : nodes.table_cell).create(null, nodes.paragraph.create()),
        ),
      );
    const table = nodes.table.create(
      null,
      Array.from({ length: rows }, (_, index) => row(index === 0)),
    );
    const tr = state.tr.deleteSelection();
    const { $from } = tr.selection;
    const empty = $from.parent.isTextblock && $from.parent.content.size === 0;
    const depth = $from.depth;
    if (depth === 0) return false;
    const index = $from.index(depth - 1);
    if (!$from.node(depth - 1).canReplaceWith(empty ? index : index + 1, index + 1, nodes.table))
      return false;
    const at = empty ? $from.before(depth) : $from.after(depth);
    tr.replaceWith(at, empty ? $from.after(depth) : at, table);
    // A table at the very end would leave no place to go on writing.
    const end = at + table.nodeSize;
    if (end === tr.doc.content.size) tr.insert(end, nodes.paragraph.create());
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(at + 1))).scrollIntoView());
    return true;
  };
}

/** Tab: the next cell; from the last cell into a new row. */
export const nextCellOrRow: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch, view)) return true;
  if (!dispatch) return true;
  return addRowAfter(state, tr => {
    const table = findAround(state, nodes.table);
    if (!table) return;
    const after = tr.doc.nodeAt(table.pos);
    const last = after?.lastChild;
    if (after && last) {
      const rowStart = table.pos + after.nodeSize - 1 - last.nodeSize;
      tr.setSelection(TextSelection.near(tr.doc.resolve(rowStart + 2)));
    }
    dispatch(tr.scrollIntoView());
  });
};

export const previousCell: Command = (state, dispatch, view) =>
  isInTable(state) && (goToNextCell(-1)(state, dispatch, view) || true);

export const toggleHeaderRow: Command = toggleHeader('row', { useDeprecatedLogic: false });

/** Whether the first row of the table around the caret is a header row. */
export function hasHeaderRow(state: Parameters<Command>[0]): boolean {
  if (!isInTable(state)) return false;
  const first = selectedRect(state).table.firstChild;
  return first !== null && [...first.children].every(cell => cell.type === nodes.table_header);
}

/** Sets the caption of the table at `pos`. */
export function setCaption(pos: number, caption: string): Command {
  return (state, dispatch) => {
    const table = state.doc.nodeAt(pos);
    if (table?.type !== nodes.table || table.attrs.caption === caption) return false;
    dispatch?.(state.tr.setNodeAttribute(pos, 'caption', caption));
    return true;
  };
}
