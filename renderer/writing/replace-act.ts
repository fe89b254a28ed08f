import { closeHistory, undo, undoDepth } from 'prosemirror-history';
import type { Slice } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { TextMatch } from '../../shared/text/find.ts';
import type { DocumentSession } from '../editor/document-session.ts';

interface Replaced {
  from: number;
  to: number;
  original: Slice;
}

interface Part {
  session: DocumentSession;
  ranges: Replaced[];
  /** Depth of the undo history right after; the same depth later means nothing was typed since. */
  depth: number;
  stop: () => void;
}

/**
 * Words replaced in several documents as one act. It follows its places through whatever is typed later, by anyone,
 * so that it can be taken back as a whole also when it is no longer the last edit of each document.
 */
export class ReplaceAct {
  readonly #parts: Part[] = [];
  readonly #replacement: string;

  constructor(
    places: readonly { session: DocumentSession; matches: readonly TextMatch[] }[],
    replacement: string,
  ) {
    this.#replacement = replacement;
    for (const { session, matches } of places) {
      if (matches.length > 0) this.#parts.push(this.#replaceIn(session, matches));
    }
  }

  /** How many places were replaced, and in how many documents. */
  get size(): { places: number; documents: number } {
    const places = this.#parts.reduce((sum, part) => sum + part.ranges.length, 0);
    return { places, documents: this.#parts.length };
  }

  /** Whether undo in the document of this state would take back this act and nothing later. */
  isLastIn(state: EditorState): boolean {
    return this.#parts.some(part => part.session.state === state && isUntouched(part));
  }

  /** Puts the old words back, in every document; places that were changed since stay. Returns how many came back. */
  takeBack(): number {
    const back = this.#parts.reduce((sum, part) => sum + this.#takeBackIn(part), 0);
    this.forget();
    return back;
  }

  /** Stops following; after this nothing can be taken back. */
  forget(): void {
    for (const part of this.#parts) part.stop();
    this.#parts.length = 0;
  }

  #replaceIn(session: DocumentSession, matches: readonly TextMatch[]): Part {
    const { state } = session;
    const tr = closeHistory(state.tr);
    const ranges: Replaced[] = [];
    let shift = 0;
    for (const { from, to } of matches) {
      ranges.push({
        from: from + shift,
        to: from + shift + this.#replacement.length,
        original: state.doc.slice(from, to),
      });
      tr.insertText(this.#replacement, from + shift, to + shift);
      shift += this.#replacement.length - (to - from);
    }
    session.dispatch(tr);
    const part: Part = { session, ranges, depth: undoDepth(session.state), stop: () => undefined };
    part.stop = session.subscribe(later => {
      for (const range of ranges) {
        const isEmpty = range.from === range.to;
        range.from = later.mapping.map(range.from, isEmpty ? -1 : 1);
        range.to = Math.max(range.from, later.mapping.map(range.to, -1));
      }
    });
    return part;
  }

  #takeBackIn(part: Part): number {
    const { session, ranges } = part;
    part.stop();
    if (isUntouched(part)) {
      undo(session.state, session.dispatch.bind(session));
      return ranges.length;
    }
    const { doc, tr } = session.state;
    const own = ranges.filter(({ from, to }) => doc.textBetween(from, to) === this.#replacement);
    for (const { from, to, original } of own.toReversed()) tr.replace(from, to, original);
    if (tr.docChanged) session.dispatch(closeHistory(tr));
    return own.length;
  }
}

function isUntouched({ session, depth }: Part): boolean {
  return undoDepth(session.state) === depth;
}
