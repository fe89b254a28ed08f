import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { type AskId, isAskId } from './data-nodes.ts';
import type { SlashLabels } from './editor-labels.ts';
import { SLASH_COMMANDS, type SlashId } from './slash-items.ts';
import { SlashList, slashListId } from './slash-list.ts';
import { nextSlash, opensHere, type SlashState, slashKey } from './slash-state.ts';

/**
 * A slash at the start of a paragraph or after a space opens a list of what can be put here. Typing on narrows it,
 * the arrows and Enter choose, Escape or a space closes it; what was typed then stays. In "en/of" nothing opens.
 */
export function slashMenu(labels: SlashLabels, onAsk: (id: AskId) => void): Plugin<SlashState | null> {
  const close = (view: EditorView) => view.dispatch(view.state.tr.setMeta(slashKey, { close: true }));
  const choose = (view: EditorView, id: SlashId) => {
    const open = slashKey.getState(view.state);
    if (!open) return;
    view.focus();
    view.dispatch(
      view.state.tr.delete(open.from, view.state.selection.head).setMeta(slashKey, { close: true }),
    );
    if (isAskId(id)) onAsk(id);
    else SLASH_COMMANDS[id](view.state, view.dispatch, view);
  };
  return new Plugin<SlashState | null>({
    key: slashKey,
    state: {
      init: () => null,
      apply: (tr, open, _before, state) => nextSlash(tr, open, state, labels),
    },
    view: view => new SlashList(view, labels, id => choose(view, id)),
    props: {
      handleTextInput(view, from, to, text) {
        if (text !== '/' || !opensHere(view.state, from)) return false;
        view.dispatch(
          view.state.tr.insertText(text, from, to).setMeta(slashKey, { open: from }).scrollIntoView(),
        );
        return true;
      },
      handleKeyDown(view, event) {
        const open = slashKey.getState(view.state);
        if (!open || event.isComposing) return false;
        const id = open.ids[open.chosen];
        const last = open.ids.length - 1;
        const move = (chosen: number) => view.dispatch(view.state.tr.setMeta(slashKey, { chosen }));
        if (event.key === 'Escape') close(view);
        else if (event.key === 'ArrowDown') move(open.chosen === last ? 0 : open.chosen + 1);
        else if (event.key === 'ArrowUp') move(open.chosen === 0 ? last : open.chosen - 1);
        else if ((event.key === 'Enter' || event.key === 'Tab') && id) choose(view, id);
        else return false;
        event.preventDefault();
        event.stopPropagation();
        return true;
      },
      handleDOMEvents: {
        blur(view) {
          if (slashKey.getState(view.state)) close(view);
          return false;
        },
      },
      attributes(state): Record<string, string> {
        const open = slashKey.getState(state);
        if (!open) return {};
        const id = slashListId(state);
        return { 'aria-controls': id, 'aria-activedescendant': `${id}-${open.chosen}` };
      },
    },
  });
}
