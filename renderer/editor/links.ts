import { toggleMark } from 'prosemirror-commands';
import type { Command, EditorState } from 'prosemirror-state';
import { safeHref, textSchema } from '../../shared/text/schema.ts';

const { link } = textSchema.marks;

/** The link at the caret or around the selection: its address and the whole stretch of text it covers. */
export function findLink(state: EditorState): { href: string; from: number; to: number } | null {
  const { $from, empty } = state.selection;
  const parent = $from.parent;
  if (!parent.inlineContent) return null;
  const mark = link.isInSet(
    empty ? $from.marks() : (parent.maybeChild($from.index())?.marks ?? $from.marks()),
  );
  if (!mark) return null;
  const start = $from.start();
  let [from, to] = [-1, -1];
  let done = false;
  parent.forEach((child, offset) => {
    if (done) return;
    const pos = start + offset;
    if (mark.isInSet(child.marks)) {
      if (from < 0) from = pos;
      to = pos + child.nodeSize;
    } else if (from >= 0) {
      if (to >= $from.pos) done = true;
      else from = -1;
    }
  });
  return from < 0 || to < $from.pos ? null : { href: String(mark.attrs.href), from, to };
}

/** A web address as people type it: `www.kngf.nl` and `10.1136/bmj…` are completed. Null when it is not safe. */
export function completeHref(typed: string): string | null {
  const text = typed.trim();
  if (/^10\.\d{4,9}\/\S+$/.test(text)) return safeHref(`https://doi.org/${text}`);
  if (/^[^\s@:/]+@[^\s@:/]+\.[a-z]+$/i.test(text)) return safeHref(`mailto:${text}`);
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#]\S*)?$/i.test(text)) return safeHref(`https://${text}`);
  return safeHref(text);
}

/** Links the selection, or changes the link at the caret; without either the address itself becomes the text. */
export function setLink(href: string): Command {
  return (state, dispatch) => {
    const found = findLink(state);
    const { from, to, empty, $from } = state.selection;
    const tr = state.tr;
    if (found && empty) {
      tr.removeMark(found.from, found.to, link).addMark(found.from, found.to, link.create({ href }));
    } else if (!empty) {
      tr.removeMark(from, to, link).addMark(from, to, link.create({ href }));
    } else {
      if (!$from.parent.inlineContent) return false;
      const text = state.schema.text(href, [...$from.marks(), link.create({ href })]);
      tr.replaceSelectionWith(text, false);
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Takes the link off the selection or off the stretch around the caret; the words stay. */
export const removeLink: Command = (state, dispatch) => {
  const found = findLink(state);
  if (found && state.selection.empty) {
    dispatch?.(state.tr.removeMark(found.from, found.to, link));
    return true;
  }
  return found !== null && toggleMark(link)(state, dispatch);
};
