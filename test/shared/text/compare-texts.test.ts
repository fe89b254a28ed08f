import { expect, it } from 'vitest';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import { doc, p } from '../../renderer/editor/text-builder.ts';

const base = doc(p('a', 'een'), p('b', 'twee'), p('c', 'drie'));

it.each([
  { name: 'itself', target: base, expected: ['same a a', 'same b b', 'same c c'] },
  {
    name: 'a changed block',
    target: doc(p('a', 'een'), p('b', 'anders'), p('c', 'drie')),
    expected: ['same a a', 'changed b b', 'same c c'],
  },
  {
    name: 'a new and a removed block',
    target: doc(p('a', 'een'), p('x', 'nieuw'), p('c', 'drie')),
    expected: ['same a a', 'removed b -', 'added - x', 'same c c'],
  },
  {
    name: 'a moved block',
    target: doc(p('c', 'drie'), p('a', 'een'), p('b', 'twee')),
    expected: ['added - c', 'same a a', 'same b b', 'removed c -'],
  },
  { name: 'no text', target: null, expected: ['removed a -', 'removed b -', 'removed c -'] },
])('pairs blocks with $name', ({ target, expected }) => {
  const rows = compareTexts(base, target);
  const id = (node: (typeof rows)[number]['base']) => (node ? String(node.attrs.id) : '-');
  expect(rows.map(row => `${row.kind} ${id(row.base)} ${id(row.target)}`)).toEqual(expected);
});
