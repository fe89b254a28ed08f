import type { Node } from 'prosemirror-model';
import { type AnchorPlace, anchorPlacer } from '../../shared/discussion/place-anchor.ts';
import type { ThreadAnchor } from '../../shared/discussion/thread.ts';
import type { DocumentSession } from '../editor/document-session.ts';
import { anchorAt, placesOf, stateOnPage } from './comment-range.ts';
import { marksIn, setMarks, type ThreadMark } from './thread-marks.ts';

/** A thread whose words are to be marked. */
export interface AnchoredThread {
  id: string;
  anchor: ThreadAnchor;
  isResolved: boolean;
}

/** How long after the last change the places are looked at again: not while somebody types. */
const SETTLE_MS = 250;

const DRAFT = 'draft';

/**
 * Keeps the threads of one open document with their words. Marks move along with the text by themselves; when it has
 * rested for a moment, threads whose words are no longer what was quoted are placed anew by what changed since the
 * text they were written on. What cannot be placed is gone, and stays so until its words come back.
 */
export class DocumentThreads {
  readonly session: DocumentSession;
  readonly #onPlaces: () => void;
  readonly #stop: () => void;
  #threads: readonly AnchoredThread[] = [];
  #bases: ReadonlyMap<string, Node> = new Map();
  #currentId: string | null = null;
  #places: ReadonlyMap<string, AnchorPlace> = new Map();
  /** Comparisons with the text as it is now, so that a text at rest is compared once. */
  #compared: { doc: Node; placers: Map<string, ReturnType<typeof anchorPlacer>> } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: DocumentSession, onPlaces: () => void) {
    this.session = session;
    this.#onPlaces = onPlaces;
    this.#stop = session.subscribe(tr => {
      if (!tr.docChanged) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#settle(), SETTLE_MS);
    });
  }

  /** Where the words of each thread are; a thread whose base has not been read yet is left out. */
  get places(): ReadonlyMap<string, AnchorPlace> {
    return this.#places;
  }

  update(
    threads: readonly AnchoredThread[],
    bases: ReadonlyMap<string, Node>,
    currentId: string | null,
  ): void {
    this.#threads = threads;
    this.#bases = bases;
    this.#currentId = currentId;
    this.#settle();
  }

  /** Marks the words a new thread is being written about; null takes the mark away. */
  setDraft(range: { from: number; to: number } | null): void {
    const rest = marksIn(this.session.state).filter(mark => mark.kind !== 'draft');
    const draft: ThreadMark[] = range ? [{ id: DRAFT, ...range, kind: 'draft', isCurrent: true }] : [];
    this.session.dispatch(setMarks(this.session.state, [...rest, ...draft]));
  }

  /** Where the words of the new thread are now, or null when they are gone. */
  draftAnchor() {
    const draft = marksIn(this.session.state).find(mark => mark.kind === 'draft');
    return draft ? anchorAt(this.session.state, draft) : null;
  }

  /** Stops following, and takes the marks away. */
  close(): void {
    clearTimeout(this.#timer);
    this.#stop();
    if (marksIn(this.session.state).length > 0) this.session.dispatch(setMarks(this.session.state, []));
  }

  /** Draws marks anew. What was just clicked or selected on the page stays so, also when the editor has yet to hear of it. */
  #show(marks: readonly ThreadMark[]): void {
    const { view, state } = this.session;
    const tr = setMarks(state, marks);
    this.session.dispatch(view?.hasFocus() ? tr.setSelection(stateOnPage(view).selection) : tr);
  }

  #placer(hash: string, doc: Node): ReturnType<typeof anchorPlacer> | null {
    if (this.#compared?.doc !== doc) this.#compared = { doc, placers: new Map() };
    const base = this.#bases.get(hash);
    if (!base) return null;
    const known = this.#compared.placers.get(hash) ?? anchorPlacer(base, doc);
    this.#compared.placers.set(hash, known);
    return known;
  }

  #settle(): void {
    const { state, view } = this.session;
    if (view?.composing) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#settle(), SETTLE_MS);
      return;
    }
    const shown = marksIn(state);
    const marked = new Map(shown.map(mark => [mark.id, mark]));
    const places = new Map<string, AnchorPlace>();
    for (const [hash, threads] of Map.groupBy(this.#threads, thread => thread.anchor.baseHash)) {
      const place = this.#placer(hash, state.doc);
      for (const { id, anchor } of threads) {
        const mark = marked.get(id);
        const here = mark ? anchorAt(state, mark) : null;
        if (here?.quote === anchor.quote) {
          const { quote: _, ...range } = here;
          places.set(id, { state: 'kept', ...range });
        } else if (place) places.set(id, place(anchor));
      }
    }
    const wanted = this.#threads.flatMap(({ id, isResolved }): ThreadMark[] => {
      const place = places.get(id);
      const range = place && place.state !== 'gone' ? placesOf(state, place) : null;
      const kind = isResolved ? 'resolved' : 'open';
      return range ? [{ id, ...range, kind, isCurrent: id === this.#currentId }] : [];
    });
    wanted.push(...shown.filter(mark => mark.kind === 'draft'));
    if (!areSame(shown, wanted)) this.#show(wanted);
    const isNew = JSON.stringify([...places]) !== JSON.stringify([...this.#places]);
    this.#places = places;
    if (isNew) this.#onPlaces();
  }
}

function areSame(a: readonly ThreadMark[], b: readonly ThreadMark[]): boolean {
  const text = (marks: readonly ThreadMark[]) =>
    JSON.stringify(
      marks
        .map(({ id, from, to, kind, isCurrent }) => [id, from, to, kind, isCurrent])
        .sort((x, y) => String(x[0]).localeCompare(String(y[0]))),
    );
  return text(a) === text(b);
}
