import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { type DrawnRedline, drawRedline, type RedlineSetup } from './drawn-redline.ts';
import { placeOfChange } from './places.ts';

/** After so many edits without being looked at, all is drawn anew. */
const MOST_WAITING = 20;

/** A redline that is drawn when someone looks: a section out of sight costs nothing while others are typed in. */
class LazyRedline {
  readonly setup: RedlineSetup;
  readonly #state: { doc: EditorState['doc'] };
  #drawn: DrawnRedline | null = null;
  #before: { redline: LazyRedline; mapping: Mapping } | null;
  readonly #waiting: number;

  constructor(
    setup: RedlineSetup,
    doc: EditorState['doc'],
    before: { redline: LazyRedline; mapping: Mapping } | null,
  ) {
    this.setup = setup;
    this.#state = { doc };
    const waiting = before && before.redline.#drawn === null ? before.redline.#waiting + 1 : 0;
    this.#waiting = waiting;
    this.#before = waiting > MOST_WAITING ? null : before;
  }

  after(tr: Transaction): LazyRedline {
    return new LazyRedline(this.setup, tr.doc, { redline: this, mapping: tr.mapping });
  }

  get drawn(): DrawnRedline {
    if (!this.#drawn) {
      this.#drawn = drawRedline(this.#state.doc, this.setup, this.#lastDrawn());
      this.#before = null;
    }
    return this.#drawn;
  }

  /** The last drawing and what happened since. */
  #lastDrawn(): { drawn: DrawnRedline; mapping: Mapping } | null {
    const mappings: Mapping[] = [];
    for (let step = this.#before; step; step = step.redline.#before) {
      mappings.unshift(step.mapping);
      const drawn = step.redline.#drawn;
      if (!drawn) continue;
      const mapping = new Mapping();
      for (const part of mappings) mapping.appendMapping(part);
      return { drawn, mapping };
    }
    return null;
  }
}

interface Shown {
  redline: LazyRedline | null;
  /** The change at hand. */
  change: string | null;
}

const key = new PluginKey<Shown>('redline');

/** Shows what was changed since another text, while one types; nothing as long as none was given. */
export function redlineMarks(): Plugin<Shown> {
  return new Plugin<Shown>({
    key,
    state: {
      init: () => ({ redline: null, change: null }),
      apply(tr, shown) {
        const told = tr.getMeta(key) as
          | Partial<{ setup: RedlineSetup | null; change: string | null }>
          | undefined;
        if (told?.setup !== undefined)
          return { redline: told.setup && new LazyRedline(told.setup, tr.doc, null), change: null };
        const redline = tr.docChanged && shown.redline ? shown.redline.after(tr) : shown.redline;
        const change = told?.change === undefined ? shown.change : told.change;
        return redline === shown.redline && change === shown.change ? shown : { redline, change };
      },
    },
    props: {
      decorations: state => key.getState(state)?.redline?.drawn.decorations ?? null,
      attributes: state => {
        const drawn = key.getState(state)?.redline?.drawn;
        return drawn ? { ...drawn.root, class: `rl ${drawn.root?.class ?? ''}`.trim() } : {};
      },
    },
  });
}

/** Frames the change at hand. Apart from the marks, so that those stay as they are. */
export function changeAtHand(): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const { redline, change } = key.getState(state) ?? { redline: null, change: null };
        const place = redline && change !== null ? placeOfChange(redline.drawn, change) : null;
        if (!place) return null;
        const attributes = { class: 'rl-at-hand' };
        return DecorationSet.create(state.doc, [
          place.isBlock
            ? Decoration.node(place.from, place.to, attributes)
            : Decoration.inline(place.from, place.to, attributes),
        ]);
      },
    },
  });
}

/** Whether a transaction changed what is shown of the redline, apart from the text. */
export function touchesRedline(tr: Transaction): boolean {
  return tr.getMeta(key) !== undefined;
}

/** Starts to show what changed since `setup.base`, or stops. */
export function showRedline(state: EditorState, setup: RedlineSetup | null): Transaction {
  return state.tr.setMeta(key, { setup });
}

/** Frames a change of the redline that is shown; null frames none. */
export function withChange(tr: Transaction, change: string | null): Transaction {
  return tr.setMeta(key, { change });
}

/** The redline that is shown in the document, or null. */
export function shownRedline(state: EditorState): DrawnRedline | null {
  return key.getState(state)?.redline?.drawn ?? null;
}

/** Whether a redline is shown; does not draw it. */
export function isComparing(state: EditorState): boolean {
  return (key.getState(state)?.redline ?? null) !== null;
}

export function shownChange(state: EditorState): string | null {
  return key.getState(state)?.change ?? null;
}
