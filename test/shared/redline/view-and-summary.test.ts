import { expect, test } from 'vitest';
import { merge } from '../../../shared/redline/merge.ts';
import { apply, redline } from '../../../shared/redline/redline.ts';
import { redlineView, type ViewBlock } from '../../../shared/redline/redline-view.ts';
import { summarise } from '../../../shared/redline/summary.ts';
import { cite, doc, figure, live, p, ref, table } from '../../helpers/redline/notation.ts';

const base = doc(p('a', 'Overweeg rust bij pijn.'), p('b', 'Twee.'), p('c', 'Drie.'));
const target = doc(p('c', 'Drie.'), p('a', 'Overweeg geen rust.'), p('d', 'Nieuw.'));

/** A woven document in one line per block. */
function lines({ children }: ViewBlock): string[] {
  const signs = { kept: '', inserted: '+', deleted: '-' };
  return children.map(
    ({ state, runs }) =>
      `${state}: ${runs.map(run => `${signs[run.state]}${run.node.textContent}`).join('|')}`,
  );
}

test('the view shows every block and word once, a moved block at both places', () => {
  expect(lines(redlineView(redline(base, target)))).toEqual([
    'moved-to: Drie.',
    'kept: Overweeg |+geen |rust|- bij pijn|.',
    'deleted: -Twee.',
    'moved-from: -Drie.',
    'inserted: +Nieuw.',
  ]);
});

test('every run of the view names a change that is in the list', () => {
  const found = redline(base, target);
  const known = new Set(found.changes.map(({ id }) => id));
  for (const { change, runs } of redlineView(found).children)
    for (const id of [change, ...runs.map(run => run.change)]) if (id !== null) expect(known).toContain(id);
});

test('the summary counts in words a reader uses', () => {
  expect(summarise(redline(base, target).changes)).toEqual({
    changes: 5,
    counts: { wordsInserted: 1, wordsDeleted: 2, blocksMoved: 1, blocksDeleted: 1, blocksInserted: 1 },
  });
  const old = doc(table('t', 'xy', { r: ['a', 'b'], s: ['c', 'd'] }));
  const wider = doc(table('t', 'xzy', { r: ['a', 'n', 'b'], s: ['c', 'm', 'd'] }));
  expect(summarise(redline(old, wider).changes).counts).toEqual({ columnsInserted: 1 });
});

test('a change keeps its id after another one is accepted', () => {
  const found = redline(base, target);
  const [first, ...rest] = found.changes.map(({ id }) => id);
  const after = redline(apply(found, [first ?? '']), target).changes.map(({ id }) => id);
  expect(after.sort()).toEqual(rest.sort());
});

test('two authors on one word are a conflict; the chosen one is carried out', () => {
  const versions = [
    doc(p('a', 'Overweeg rust.')),
    doc(p('a', 'Ontraad rust.')),
    doc(p('a', 'Adviseer rust.')),
  ];
  const [start, ...targets] = versions;
  if (!start) throw new Error('no base');
  const open = merge(start, targets);
  expect(open.document.textContent).toBe('Overweeg rust.');
  expect(open.conflicts).toMatchObject([
    { reason: 'overlap', changes: [expect.any(String), expect.any(String)] },
  ]);
  const ontraad = open.changes.find(({ authors }) => authors.includes(0));
  expect(merge(start, targets, [ontraad?.id ?? '']).document.textContent).toBe('Ontraad rust.');
});

test('equal changes of two authors are one change with both names', () => {
  const start = doc(p('a', 'Overweeg rust.'));
  const both = doc(p('a', 'Ontraad rust.'));
  const { changes, document } = merge(start, [both, both]);
  expect(changes).toMatchObject([{ authors: [0, 1], applied: true }]);
  expect(document.textContent).toBe('Ontraad rust.');
});

test('citations, references, figures and live blocks are counted by name', () => {
  const before = doc(
    p('a', 'Een.', cite('c', 'foster'), ref('r', 'table', 't')),
    figure('f', { image: 'i', caption: 'A', alt: '' }),
    live('l', 'outcomes', 'q'),
  );
  const after = doc(
    p(
      'a',
      'Een.',
      cite('c', 'foster', 'p. 2'),
      ref('r', 'table', 't'),
      cite('d', 'van tulder'),
      cite('e', 'hayden'),
    ),
    figure('f', { image: 'i', caption: 'B', alt: 'Schema' }),
    figure('g', { image: 'j', caption: 'C' }),
  );
  const found = redline(before, after);
  expect(summarise(found.changes).counts).toEqual({
    citationsInserted: 2,
    citationsChanged: 1,
    figuresInserted: 1,
    figuresChanged: 2,
    liveDeleted: 1,
  });
  expect(new Set(found.changes.map(({ id }) => id)).size).toBe(found.changes.length);
});
