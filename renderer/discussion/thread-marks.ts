import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** Words a thread is about, in places of the document. `draft` marks what a message is being written about. */
export interface ThreadMark {
  id: string;
  from: number;
  to: number;
  kind: 'open' | 'resolved' | 'draft';
  isCurrent: boolean;
}

interface MarkSpec extends Omit<ThreadMark, 'from' | 'to'> {
  /** The second decoration of a mark: the sign at the end of its words. */
  isEnd: boolean;
}

const key = new PluginKey<DecorationSet>('thread-marks');

/**
 * Draws the words that threads are about. While one types the marks are only moved along with the text, which costs
 * next to nothing; they are made anew only by `setMarks`.
 */
export function threadMarks(onOpen: (id: string) => void): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, marks) {
        const set = tr.getMeta(key) as readonly ThreadMark[] | undefined;
        if (set)
          return DecorationSet.create(
            tr.doc,
            set.flatMap(mark => decorate(tr, mark)),
          );
        return tr.docChanged ? marks.map(tr.mapping, tr.doc) : marks;
      },
    },
    props: {
      decorations: state => key.getState(state),
      handleClick(view, pos) {
        const id = markAt(view.state, pos);
        if (id !== null) onOpen(id);
        return false;
      },
    },
  });
}

/** A transaction that shows these marks in place of those there are. */
export function setMarks(state: EditorState, marks: readonly ThreadMark[]): Transaction {
  return state.tr.setMeta(key, marks).setMeta('addToHistory', false);
}

/** Where the marked words are now. A mark whose words were all deleted is not among them. */
export function marksIn(state: EditorState): ThreadMark[] {
  const found = key.getState(state)?.find(undefined, undefined, spec => (spec as MarkSpec).isEnd === false);
  return (found ?? []).map(({ from, to, spec }) => {
    const { id, kind, isCurrent } = spec as MarkSpec;
    return { id, from, to, kind, isCurrent };
  });
}

/** The thread whose words a place is in; the innermost when there are several. */
export function markAt(state: EditorState, pos: number): string | null {
  const here = marksIn(state)
    .filter(({ from, to, kind }) => from <= pos && pos <= to && kind !== 'draft')
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  return here[0]?.id ?? null;
}

function decorate(tr: Transaction, { from, to, ...mark }: ThreadMark): Decoration[] {
  const name = `thread-mark thread-mark-${mark.kind}${mark.isCurrent ? ' thread-mark-current' : ''}`;
  const words: MarkSpec = { ...mark, isEnd: false };
  const end: MarkSpec = { ...mark, isEnd: true };
  return [
    Decoration.inline(from, to, { class: name, 'data-thread': mark.id }, words),
    Decoration.inline(lastPlace(tr, from, to), to, { class: 'thread-mark-end' }, end),
  ];
}

/** Before the last character; a character of two units stays whole. */
function lastPlace({ doc }: Transaction, from: number, to: number): number {
  const isPair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(doc.textBetween(Math.max(from, to - 2), to));
  return Math.max(from, to - (isPair ? 2 : 1));
}
