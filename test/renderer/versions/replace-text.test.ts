import { history, undo } from 'prosemirror-history';
import { EditorState } from 'prosemirror-state';
import { expect, it } from 'vitest';
import { replaceText } from '../../../renderer/versions/replace-text.ts';
import { doc, list, p, table } from '../../renderer/editor/text-builder.ts';

const now = doc(p('a', 'een twee'), p('b', 'drie'), table('t', 2, 2), p('c', 'slot'));

it.each([
  { name: 'other words', target: doc(p('a', 'een drie'), p('b', 'drie'), table('t', 2, 2), p('c', 'slot')) },
  { name: 'a block more', target: doc(p('a', 'een twee'), p('x', 'nieuw'), p('b', 'drie')) },
  { name: 'a table of another size', target: doc(p('a', 'een twee'), table('t', 3, 1), p('c', 'slot')) },
  { name: 'a list for paragraphs', target: doc(list('l', ['i', p('a', 'een twee')]), p('c', 'slot')) },
  { name: 'words said twice', target: doc(p('a', 'een twee een twee'), p('b', 'drie')) },
  { name: 'nothing in it', target: doc(p('z')) },
])('turns the text into one with $name, and one undo takes it back', ({ target }) => {
  let state = EditorState.create({ doc: now, plugins: [history()] });
  const tr = replaceText(state, target);
  if (!tr) throw new Error('no change');
  expect(tr.steps).toHaveLength(1);
  state = state.apply(tr);
  expect(state.doc.toJSON()).toEqual(target.toJSON());
  undo(state, undoing => {
    state = state.apply(undoing);
  });
  expect(state.doc.toJSON()).toEqual(now.toJSON());
});

it('does nothing when the text is equal', () => {
  expect(replaceText(EditorState.create({ doc: now }), now)).toBeNull();
});
