import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import type { DrawnRedline } from './drawn-redline.ts';
import { type ChangePlace, placesOfChanges } from './places.ts';
import { shownRedline, withChange } from './redline-plugin.ts';

/** Alt-Down and Alt-Up: the caret goes to the next or previous change; at the end it goes round. */
export const nextChangeInText: Command = (state, dispatch) => stepBy(state, dispatch, 1);
export const previousChangeInText: Command = (state, dispatch) => stepBy(state, dispatch, -1);

function stepBy(state: EditorState, dispatch: ((tr: Transaction) => void) | undefined, by: 1 | -1): boolean {
  const drawn = shownRedline(state);
  if (!drawn) return false;
  const found = placeBeside(drawn, state.selection.head, by);
  if (!found) return false;
  const { place, change } = found;
  const at = state.doc.resolve(Math.min(place.from + (place.isBlock ? 1 : 0), state.doc.content.size));
  dispatch?.(withChange(state.tr.setSelection(TextSelection.near(at)), change).scrollIntoView());
  return true;
}

function placeBeside(
  drawn: DrawnRedline,
  pos: number,
  by: 1 | -1,
): { place: ChangePlace; change: string } | null {
  const places = placesOfChanges(drawn);
  const start = ({ place }: { place: ChangePlace }) => place.from + (place.isBlock ? 1 : 0);
  if (by === 1) return places.find(found => start(found) > pos) ?? places[0] ?? null;
  return places.findLast(found => start(found) < pos) ?? places.at(-1) ?? null;
}
