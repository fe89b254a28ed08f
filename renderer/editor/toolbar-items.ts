import { toggleMark } from 'prosemirror-commands';
import { redo } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { textSchema } from '../../shared/text/schema.ts';
import { findAround, toggleList, toggleQuote } from './block-commands.ts';
import { canAsk, isAskId } from './data-nodes.ts';
import { insertFootnote } from './footnotes.ts';
import { findLink } from './links.ts';
import { insertTable } from './tables.ts';
import type { ToolIconName } from './tool-icon.tsx';
import { undoTyping } from './undo-together.ts';

const { nodes, marks } = textSchema;

export type ToolId =
  | 'strong'
  | 'em'
  | 'superscript'
  | 'subscript'
  | 'bulletList'
  | 'orderedList'
  | 'quote'
  | 'link'
  | 'footnote'
  | 'figure'
  | 'live'
  | 'citation'
  | 'reference'
  | 'abbreviation'
  | 'insertTable'
  | 'undo'
  | 'redo';

export interface Tool {
  id: ToolId;
  icon: ToolIconName;
  /** Name of its shortcut, as in the keymap of the editor; empty when it has none. */
  keys: string;
  /** Null: the tool opens something instead of changing the text. */
  command: Command | null;
  /** Missing for tools that are never "on". */
  isOn?: (state: EditorState) => boolean;
}

function markOn(mark: MarkType): (state: EditorState) => boolean {
  return state => {
    const { from, to, empty, $from } = state.selection;
    if (empty) return mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
    return state.doc.rangeHasMark(from, to, mark);
  };
}

function listOn(type: typeof nodes.bullet_list): (state: EditorState) => boolean {
  return state => findAround(state, nodes.bullet_list, nodes.ordered_list)?.node.type === type;
}

const superscript: Tool = {
  id: 'superscript',
  icon: 'superscript',
  keys: 'mod+.',
  command: toggleMark(marks.superscript),
  isOn: markOn(marks.superscript),
};

const subscript: Tool = {
  id: 'subscript',
  icon: 'subscript',
  keys: 'mod+,',
  command: toggleMark(marks.subscript),
  isOn: markOn(marks.subscript),
};

const quote: Tool = {
  id: 'quote',
  icon: 'quote',
  keys: 'mod+shift+9',
  command: toggleQuote,
  isOn: state => findAround(state, nodes.blockquote) !== null,
};

/** The tools that stand in the toolbar, in groups; with more of them it would not fit on one line. */
export const TOOL_GROUPS: readonly (readonly Tool[])[] = [
  [
    {
      id: 'strong',
      icon: 'bold',
      keys: 'mod+b',
      command: toggleMark(marks.strong),
      isOn: markOn(marks.strong),
    },
    { id: 'em', icon: 'italic', keys: 'mod+i', command: toggleMark(marks.em), isOn: markOn(marks.em) },
  ],
  [
    {
      id: 'bulletList',
      icon: 'bullets',
      keys: 'mod+shift+8',
      command: toggleList(nodes.bullet_list),
      isOn: listOn(nodes.bullet_list),
    },
    {
      id: 'orderedList',
      icon: 'numbers',
      keys: 'mod+shift+7',
      command: toggleList(nodes.ordered_list),
      isOn: listOn(nodes.ordered_list),
    },
  ],
  [
    {
      id: 'link',
      icon: 'link',
      keys: 'mod+shift+k',
      command: null,
      isOn: state => findLink(state) !== null,
    },
    { id: 'citation', icon: 'citation', keys: 'mod+shift+b', command: null },
    { id: 'footnote', icon: 'footnote', keys: 'mod+alt+f', command: insertFootnote },
    { id: 'insertTable', icon: 'table', keys: '', command: insertTable(3, 3) },
  ],
  [
    { id: 'undo', icon: 'undo', keys: 'mod+z', command: undoTyping },
    { id: 'redo', icon: 'redo', keys: 'mod+y', command: redo },
  ],
];

/** The tools of the menu at the end of the toolbar: those that are on or off, and those that insert something. */
export const MORE_TOOLS: Readonly<Record<'marks' | 'inserts', readonly Tool[]>> = {
  marks: [superscript, subscript, quote],
  inserts: [
    { id: 'reference', icon: 'reference', keys: '', command: null },
    { id: 'abbreviation', icon: 'abbreviation', keys: '', command: null },
    { id: 'figure', icon: 'figure', keys: '', command: null },
    { id: 'live', icon: 'live', keys: '', command: null },
  ],
};

const ALL_TOOLS: readonly Tool[] = [...TOOL_GROUPS.flat(), ...MORE_TOOLS.marks, ...MORE_TOOLS.inserts];

export interface ToolStates {
  on: readonly string[];
  off: readonly string[];
  /** Level of the heading at the caret, 0 for a paragraph. */
  heading: number;
  inTable: boolean;
}

const NOTHING: ToolStates = {
  on: [],
  off: ALL_TOOLS.map(tool => tool.id),
  heading: 0,
  inTable: false,
};

/** What the toolbar shows for this selection: which tools are on, which cannot be used here. */
export function toolStates(state: EditorState | null): ToolStates {
  if (state === null) return NOTHING;
  const { parent } = state.selection.$from;
  return {
    on: ALL_TOOLS.filter(tool => tool.isOn?.(state)).map(tool => tool.id),
    off: ALL_TOOLS.filter(({ id, command }) =>
      command ? !command(state) : isAskId(id) && !canAsk(id, state),
    ).map(tool => tool.id),
    heading: parent.type === nodes.heading ? Number(parent.attrs.level) : 0,
    inTable: isInTable(state),
  };
}
