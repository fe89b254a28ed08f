import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands';
import { redo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';
import { textSchema } from '../../shared/text/schema.ts';
import { setHeading, toggleList, toggleQuote } from './block-commands.ts';
import { insertFootnote } from './footnotes.ts';
import { nextCellOrRow, previousCell } from './tables.ts';
import { undoTyping } from './undo-together.ts';

const { nodes, marks } = textSchema;

const insertBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** Keys of the text editor. Tab stays with the browser outside lists and tables, so nobody is trapped. */
export const editorKeys: Record<string, Command> = {
  ...baseKeymap,
  'Mod-z': undoTyping,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
  Backspace: chainCommands(undoInputRule, baseKeymap.Backspace ?? (() => false)),
  'Mod-b': toggleMark(marks.strong),
  'Mod-i': toggleMark(marks.em),
  'Mod-.': toggleMark(marks.superscript),
  'Mod-,': toggleMark(marks.subscript),
  'Mod-Alt-0': setHeading(0),
  'Mod-Alt-1': setHeading(1),
  'Mod-Alt-2': setHeading(2),
  'Mod-Alt-3': setHeading(3),
  'Mod-Shift-7': toggleList(nodes.ordered_list),
  'Mod-Shift-8': toggleList(nodes.bullet_list),
  'Mod-Shift-9': toggleQuote,
  'Mod-Alt-f': insertFootnote,
  'Mod-[': liftListItem(nodes.list_item),
  'Mod-]': sinkListItem(nodes.list_item),
  Enter: chainCommands(splitListItem(nodes.list_item), baseKeymap.Enter ?? (() => false)),
  'Shift-Enter': insertBreak,
  Tab: chainCommands(nextCellOrRow, sinkListItem(nodes.list_item)),
  'Shift-Tab': chainCommands(previousCell, liftListItem(nodes.list_item)),
};
