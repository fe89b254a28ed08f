import { TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { anchorAt, commentRange, placesOf } from '../../../renderer/discussion/comment-range.ts';
import {
  markAt,
  marksIn,
  setMarks,
  type ThreadMark,
  threadMarks,
} from '../../../renderer/discussion/thread-marks.ts';
import { doc, list, p, stateOf } from '../editor/text-builder.ts';

const TEXT = doc(p('a', 'Bied oefentherapie aan.'), p('b', 'Bij pijn.'), p('c'));

function mark(id: string, from: number, to: number): ThreadMark {
  return { id, from, to, kind: 'open', isCurrent: false };
}

function marked(...marks: ThreadMark[]) {
  const state = stateOf(TEXT, [threadMarks(() => undefined)]);
  return state.apply(setMarks(state, marks));
}

describe('marks of threads', () => {
  it('move along with what is typed before them, and do not grow at their edges', () => {
    const state = marked(mark('t', 6, 19));
    const later = state.apply(state.tr.insertText('Nu: ', 1).insertText('!', 23).insertText('?', 10));
    expect(marksIn(later)).toEqual([mark('t', 11, 24)]);
    expect(later.doc.textBetween(11, 24)).toBe('oefentherapie');
  });

  it('shrink with their words, and go with the last of them', () => {
    const state = marked(mark('t', 6, 19));
    const some = state.apply(state.tr.delete(6, 11));
    expect(marksIn(some)).toMatchObject([{ from: 6, to: 14 }]);
    expect(marksIn(some.apply(some.tr.delete(5, 15)))).toEqual([]);
  });

  it('tell which thread a place is in, the innermost first', () => {
    const state = marked(mark('outer', 1, 20), mark('inner', 6, 9), mark('other', 26, 30));
    expect([3, 7, 27, 24].map(pos => markAt(state, pos))).toEqual(['outer', 'inner', 'other', null]);
  });

  it('the mark of a draft is no thread', () => {
    expect(markAt(marked({ ...mark('draft', 1, 5), kind: 'draft' }), 2)).toBeNull();
  });

  it('end in a whole character', () => {
    const state = stateOf(doc(p('a', 'Let op 😀')), [threadMarks(() => undefined)]);
    const set = state.apply(setMarks(state, [mark('t', 1, 10)]));
    expect(marksIn(set)).toMatchObject([{ from: 1, to: 10 }]);
  });
});

describe('what a comment is about', () => {
  const cases: [name: string, from: number, to: number, expected: string | null][] = [
    ['the selected words', 6, 19, 'a:oefentherapie'],
    ['the whole block without a selection', 3, 3, 'a:Bied oefentherapie aan.'],
    ['the part in the first block of several', 20, 30, 'a:aan.'],
    ['nothing in an empty block', 37, 37, null],
  ];
  for (const [name, from, to, expected] of cases)
    it(name, () => {
      const state = stateOf(TEXT, [], from, to);
      const range = commentRange(state);
      const anchor = range && anchorAt(state, range);
      expect(anchor && `${anchor.blockId}:${anchor.quote}`).toBe(expected);
      if (anchor) expect(placesOf(state, anchor)).toEqual(range);
    });

  it('works in a list, and nowhere without words', () => {
    const state = stateOf(doc(list('l', ['i', p('x', 'Punt een')])), [], 3);
    const inList = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 3, 7)));
    const range = commentRange(inList);
    expect(range && anchorAt(inList, range)).toEqual({ blockId: 'x', start: 0, end: 4, quote: 'Punt' });
    expect(placesOf(inList, { blockId: 'weg', start: 0, end: 1 })).toBeNull();
  });
});
