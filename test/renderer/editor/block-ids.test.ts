import { joinBackward, splitBlock } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { Slice } from 'prosemirror-model';
import { splitListItem } from 'prosemirror-schema-list';
import { type Command, EditorState, NodeSelection, type Transaction } from 'prosemirror-state';
import { addColumnAfter } from 'prosemirror-tables';
import { describe, expect, it } from 'vitest';
import { blockIds, findUnidentified, idsIn } from '../../../renderer/editor/block-ids.ts';
import { insertFootnote } from '../../../renderer/editor/footnotes.ts';
import { CutIds, stripIds } from '../../../renderer/editor/pasted-ids.ts';
import { textSchema } from '../../../shared/text/schema.ts';
import { doc, list, outlineOf, p, stateOf, table } from './text-builder.ts';

/** Ids n1, n2 … in the order they are given out. */
function counting() {
  let n = 0;
  return blockIds(() => `n${++n}`);
}

function run(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, tr => {
    next = state.apply(tr);
  });
  return next;
}

function edit(state: EditorState, change: (tr: Transaction) => Transaction): EditorState {
  return state.apply(change(state.tr));
}

describe('ids of blocks', () => {
  const cases: { name: string; start: EditorState; act: Command; expected: string[] }[] = [
    {
      name: 'a split leaves the id with the first half',
      start: stateOf(doc(p('a', 'eentwee')), [counting()], 4),
      act: splitBlock,
      expected: ['a:een', 'n1:twee'],
    },
    {
      name: 'a split at the end gives the new empty block a new id',
      start: stateOf(doc(p('a', 'een')), [counting()], 4),
      act: splitBlock,
      expected: ['a:een', 'n1:'],
    },
    {
      name: 'a join keeps the id of the first block',
      start: stateOf(doc(p('a', 'een'), p('b', 'twee')), [counting()], 6),
      act: joinBackward,
      expected: ['a:eentwee'],
    },
    {
      name: 'a block without id gets one at the first edit',
      start: stateOf(doc(p('', 'een'), p('b', 'twee')), [counting()], 1),
      act: (state, dispatch) => {
        dispatch?.(state.tr.insertText('x'));
        return true;
      },
      expected: ['n1:xeen', 'b:twee'],
    },
    {
      name: 'a moved block keeps its id',
      start: stateOf(doc(p('a', 'een'), p('b', 'twee')), [counting()], 1),
      act: (state, dispatch) => {
        const first = state.doc.child(0);
        dispatch?.(state.tr.delete(0, first.nodeSize).insert(state.doc.child(1).nodeSize, first));
        return true;
      },
      expected: ['b:twee', 'a:een'],
    },
    {
      name: 'of a block and its copy the first keeps the id',
      start: stateOf(doc(p('a', 'een')), [counting()], 1),
      act: (state, dispatch) => {
        dispatch?.(state.tr.insert(state.doc.content.size, state.doc.child(0)));
        return true;
      },
      expected: ['a:een', 'n1:een'],
    },
  ];
  for (const { name, start, act, expected } of cases) {
    it(name, () => expect(outlineOf(run(start, act).doc)).toEqual(expected));
  }

  it('gives list items, cells and footnotes ids too', () => {
    const items = run(
      stateOf(doc(list('l', ['i', p('a', 'eentwee')])), [counting()], 6),
      state => state.doc.nodeAt(1) !== null,
    );
    const split = run(items, splitListItem(textSchema.nodes.list_item));
    expect(split.doc.child(0).childCount).toBe(2);
    expect(findUnidentified(split.doc)).toEqual([]);
    expect(split.doc.child(0).child(0).attrs.id).toBe('i');

    const wider = run(stateOf(doc(table('t', 2, 2)), [counting()], 4), addColumnAfter);
    expect(wider.doc.child(0).child(0).childCount).toBe(3);
    expect(findUnidentified(wider.doc)).toEqual([]);

    const noted = run(stateOf(doc(p('a', 'een')), [counting()], 4), insertFootnote);
    expect(noted.doc.child(0).child(1).attrs.id).toBe('n1');
  });

  it('leaves the selection and pending marks alone', () => {
    const strong = textSchema.marks.strong.create();
    const start = stateOf(doc(p('a', 'eentwee')), [counting()], 4);
    const split = edit(start, tr => tr.split(4).setStoredMarks([strong]));
    expect(split.selection.from).toBe(6);
    expect(split.storedMarks).toEqual([strong]);
  });

  it('undoes a split in one go, with the typing before it as its own step back', () => {
    let state = stateOf(doc(p('a', 'een')), [history({ newGroupDelay: 0 }), counting()], 4);
    state = edit(state, tr => tr.insertText(' twee').setTime(1_000));
    state = run(state, splitBlock);
    expect(outlineOf(state.doc)).toEqual(['a:een twee', 'n1:']);
    state = run(state, undo);
    expect(outlineOf(state.doc)).toEqual(['a:een twee']);
    state = run(state, undo);
    expect(outlineOf(state.doc)).toEqual(['a:een']);
    state = run(run(state, redo), redo);
    expect(outlineOf(state.doc)).toEqual(['a:een twee', 'n1:']);
  });

  it('brings back the id of a deleted block on undo', () => {
    const start = stateOf(doc(p('a', 'een'), p('b', 'twee')), [history(), counting()], 1);
    const cut = edit(start, tr => tr.delete(5, 11));
    expect(outlineOf(run(cut, undo).doc)).toEqual(['a:een', 'b:twee']);
  });

  it('does not answer an edit of somebody else with an edit of its own', () => {
    const start = stateOf(doc(p('a', 'een')), [counting()], 1);
    const received = edit(start, tr => tr.insert(5, p('')).setMeta('rebased', 0));
    expect(outlineOf(received.doc)).toEqual(['a:een', '-:']);
  });
});

describe('ids of pasted blocks', () => {
  const original = doc(p('a', 'een'), p('b', 'twee'), p('c', 'drie'));

  it('keeps the id of a block that was cut, once', () => {
    const cut = new CutIds();
    const state = EditorState.create({ doc: original });
    cut.remember(state.apply(state.tr.setSelection(NodeSelection.create(original, 5))));
    expect([cut.take('b'), cut.take('b'), cut.take('a')]).toEqual([true, false, false]);
  });

  it('does not count a block of which half stays behind as cut', () => {
    const cut = new CutIds();
    cut.remember(stateOf(original, [], 6, 8));
    expect(cut.take('b')).toBe(false);
  });

  it('takes ids off at every depth', () => {
    const slice = new Slice(doc(list('l', ['i', p('q', 'x')]), p('b')).content, 0, 0);
    const pasted = doc(...stripIds(slice, id => id === 'q').content.content);
    expect([...idsIn(pasted)]).toEqual(['q']);
  });
});
