import { closeHistory, undoDepth } from 'prosemirror-history';
import type { EditorState } from 'prosemirror-state';
import type { DocumentSession } from '../editor/document-session.ts';

/**
 * Words that were replaced in the whole guideline as one act of the project. It remembers how far the undo history
 * of each text reached right after, so that undo in a text can tell whether anything was typed there since.
 */
export class ReplaceAct {
  readonly changeId: string;
  /** How many places were replaced. */
  readonly places: number;
  readonly #depths: ReadonlyMap<DocumentSession, number>;

  /** @param sessions the texts that were changed, with the change in them */
  constructor(changeId: string, places: number, sessions: readonly DocumentSession[]) {
    this.changeId = changeId;
    this.places = places;
    // What is typed next is a step of undo of its own, however soon.
    for (const session of sessions) session.dispatch(closeHistory(session.state.tr));
    this.#depths = new Map(sessions.map(session => [session, undoDepth(session.state)]));
  }

  /** Whether undo in the document of this state would take back nothing later than this act. */
  isLastIn(state: EditorState): boolean {
    return [...this.#depths].some(
      ([session, depth]) => session.state === state && undoDepth(state) === depth,
    );
  }
}
