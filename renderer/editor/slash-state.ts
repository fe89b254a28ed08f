import { type EditorState, PluginKey, type Transaction } from 'prosemirror-state';
import type { SlashLabels } from './editor-labels.ts';
import { type SlashId, slashChoices } from './slash-items.ts';

/** The menu is open behind the slash at `from`. */
export interface SlashState {
  from: number;
  ids: readonly SlashId[];
  chosen: number;
}

type Meta = { open: number } | { close: true } | { chosen: number };

export const slashKey = new PluginKey<SlashState | null>('slash');

/** Whether a slash typed here asks for the menu: in a paragraph, at its start or after a space. */
export function opensHere(state: EditorState, from: number): boolean {
  const $from = state.doc.resolve(from);
  if (!$from.parent.isTextblock || $from.parent.type.name === 'footnote') return false;
  const before = $from.parent.textBetween(0, $from.parentOffset, '\n', '\n');
  return before === '' || /\s$/.test(before);
}

/** The menu after a transaction; it closes when the caret leaves what was typed, or nothing fits it. */
export function nextSlash(
  tr: Transaction,
  open: SlashState | null,
  state: EditorState,
  labels: SlashLabels,
): SlashState | null {
  const meta = tr.getMeta(slashKey) as Meta | undefined;
  if (meta && 'close' in meta) return null;
  if (meta && 'chosen' in meta) return open && { ...open, chosen: meta.chosen };
  if (meta) return { from: meta.open, ids: slashChoices(labels.slashItems, '', state), chosen: 0 };
  if (!open) return null;
  const from = tr.mapping.map(open.from);
  const { $head, empty } = state.selection;
  const start = from - $head.start();
  if (!empty || start < 0 || !$head.parent.isTextblock || $head.pos <= from) return null;
  const typed = $head.parent.textBetween(start, $head.parentOffset, '\n', '\n');
  if (!typed.startsWith('/') || /\s/.test(typed)) return null;
  const ids = slashChoices(labels.slashItems, typed.slice(1), state);
  if (ids.length === 0) return null;
  return { from, ids, chosen: tr.docChanged ? 0 : open.chosen };
}
