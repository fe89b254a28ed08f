import { undo } from 'prosemirror-history';
import { type Command, type EditorState, Plugin, PluginKey } from 'prosemirror-state';

interface Together {
  takeBack(state: EditorState): boolean;
}

const key = new PluginKey<Together>('undoTogether');

/**
 * An act on several documents at once is undone in all of them at once. `takeBack` does that when it is the act that
 * undo would take back in this document, and returns whether it did.
 */
export function undoTogether(takeBack: (state: EditorState) => boolean): Plugin<Together> {
  return new Plugin({ key, state: { init: () => ({ takeBack }), apply: (_tr, value) => value } });
}

/** Undoes the last typing in this document, or the act on all documents it was part of. */
export const undoTyping: Command = (state, dispatch) => {
  if (dispatch && key.getState(state)?.takeBack(state)) return true;
  return undo(state, dispatch);
};
