import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import type { Decoration } from 'prosemirror-view';
import { expect, it } from 'vitest';
import { blockIds } from '../../../renderer/editor/block-ids.ts';
import { type DrawnRedline, drawRedline } from '../../../renderer/redline/drawn-redline.ts';
import { placeOfChange } from '../../../renderer/redline/places.ts';
import { redlineMarks, shownRedline, showRedline } from '../../../renderer/redline/redline-plugin.ts';
import { textSchema } from '../../../shared/text/schema.ts';
import { documentsOf } from '../../helpers/redline/check-case.ts';
import { doc, item, note, p, strong, table, ul } from '../../helpers/redline/notation.ts';
import { editDocument } from '../../helpers/redline/random-edits.ts';
import { edits } from '../../helpers/redline/run-cases.ts';

const labels = {
  deleted: 'weg:',
  movedHere: 'verplaatst',
  movedAway: 'stond hier:',
  movedAbove: 'stond hierboven:',
  marked: 'opmaak',
  inner: 'noot',
  split: 'gesplitst',
  was: (before: Node) => `was ${before.type.name}`,
};

/** Each decoration in a line: where, and what it draws. */
function told({ decorations }: DrawnRedline): string[] {
  return decorations
    .find()
    .map(decoration => {
      const { attrs } = (decoration as Decoration & { type: { attrs: Record<string, string> } }).type;
      const drawn = Object.entries(attrs).filter(([name]) => !name.endsWith('-say') && name !== 'nodeName');
      return `${decoration.from}-${decoration.to} ${drawn.map(([name, value]) => `${name}=${value}`).join(' ')}`;
    })
    .sort();
}

function draw(base: Node, target: Node): string[] {
  return told(drawRedline(target, { base, labels }, null));
}

it.each<[story: string, base: Node, target: Node, drawn: string[]]>([
  ['nothing', doc(p('a', 'Rust helpt.')), doc(p('a', 'Rust helpt.')), []],
  [
    'a word in place of another: the old one is drawn behind the space before it',
    doc(p('a', 'Wij adviseren rust.')),
    doc(p('a', 'Wij adviseren bewegen.')),
    ['14-15 class=rl-gone data-gone=rust', '15-22 class=rl-ins'],
  ],
  [
    'a deletion at the start is drawn on the block',
    doc(p('a', 'Soms helpt rust.')),
    doc(p('a', 'helpt rust.')),
    ['0-13 class=rl-opening data-opening=Soms '],
  ],
  [
    'a deleted paragraph is drawn above the next one',
    doc(p('a', 'Eerste alinea.'), p('b', 'Tweede.'), p('c', 'Derde alinea.')),
    doc(p('a', 'Eerste alinea.'), p('c', 'Derde alinea.')),
    ['16-31 class=rl-above data-above=Tweede.'],
  ],
  [
    'a split',
    doc(p('a', 'De eerste helft staat hier. De tweede helft staat daar.')),
    doc(p('a', 'De eerste helft staat hier.'), p('b', 'De tweede helft staat daar.')),
    ['0-29 class=rl-note data-note=¶'],
  ],
  [
    'a join',
    doc(p('a', 'De eerste helft staat hier.'), p('b', 'De tweede helft staat daar.')),
    doc(p('a', 'De eerste helft staat hier. De tweede helft staat daar.')),
    ['28-29 class=rl-gone data-gone=¶', '28-29 class=rl-ins'],
  ],
  [
    'other marks',
    doc(p('a', 'Niet doen.')),
    doc(p('a', strong('Niet'), ' doen.')),
    ['1-5 class=rl-marked title=opmaak'],
  ],
  [
    'a changed footnote',
    doc(p('a', 'Zie', note('n', 'Bron een.'))),
    doc(p('a', 'Zie', note('n', 'Bron twee.'))),
    ['4-16 class=rl-marked title=noot'],
  ],
  [
    'a row that is gone is drawn in the cells above it',
    doc(table('t', '12', { r: ['a', 'b'], s: ['c', 'd'] })),
    doc(table('t', '12', { r: ['a', 'b'] })),
    ['2-7 class=rl-below data-below=c', '7-12 class=rl-below data-below=d'],
  ],
  [
    'a new list item',
    doc(ul('l', item('i', p('a', 'Een.')))),
    doc(ul('l', item('i', p('a', 'Een.')), item('j', p('b', 'Twee.')))),
    ['11-16 class=rl-ins', '9-18 class=rl-inserted'],
  ],
])('draws %s', (_story, base, target, drawn) => {
  expect(draw(base, target).map(line => line.replace(/ +$/, ' '))).toEqual(
    drawn.map(line => line.replace(/ +$/, ' ')),
  );
});

it('draws what stood at the end on the text itself', () => {
  const drawn = drawRedline(
    doc(p('a', 'Een.')),
    { base: doc(p('a', 'Een.'), p('b', 'Twee.')), labels },
    null,
  );
  expect(drawn.root).toMatchObject({ 'data-below': 'Twee.' });
});

const cases = fc.record({ seed: fc.nat(), before: edits(0, 4), steps: edits(1, 8) });

function letters(texts: readonly string[]): string {
  return [...texts.join('').replace(/[\s[\]¶□]/g, '')].sort().join('');
}

/** What stood in the base, put together from what stays and what is drawn as gone. */
function lettersBefore({ blocks, tail }: DrawnRedline, target: Node): string {
  const found = tail.filter(({ how }) => how === 'deleted').map(({ text }) => text);
  const inserted: [number, number][] = [];
  for (const { pos, marks } of blocks) {
    for (const { how, text } of [...marks.above, ...marks.below]) if (how === 'deleted') found.push(text);
    for (const { kind, from, to, text } of marks.inline) {
      if (kind === 'gone') found.push(text);
      if (kind === 'inserted') inserted.push([pos + 1 + from, pos + 1 + to]);
    }
  }
  target.descendants((node, pos) => {
    const isInserted = (at: number) => inserted.some(([from, to]) => at >= from && at < to);
    if (node.isText) {
      for (const [index, sign] of [...(node.text ?? '')].entries())
        if (!isInserted(pos + index)) found.push(sign);
    } else if (node.isInline && node.isLeaf && !isInserted(pos)) found.push(node.textContent);
  });
  return letters(found);
}

function hasFigure(doc: Node): boolean {
  let found = false;
  doc.descendants(node => {
    found ||= node.type === textSchema.nodes.figure;
  });
  return found;
}

it('shows every letter of the base once: as it stands, or as gone', () => {
  fc.assert(
    fc.property(cases, randomCase => {
      const { base, target } = documentsOf(randomCase);
      const drawn = drawRedline(target, { base, labels }, null);
      const hasInner = drawn.blocks.some(({ marks }) => marks.inline.some(({ kind }) => kind === 'inner'));
      // What changed inside a footnote is not drawn, only that it did; cells beside merged ones share a place.
      // A figure says its caption without having it as text.
      if (hasInner || hasFigure(base) || hasFigure(target)) return;
      expect(lettersBefore(drawn, target)).toBe(letters([base.textContent]));
    }),
    { numRuns: 1_500 },
  );
});

it('has a place for every change', () => {
  fc.assert(
    fc.property(cases, randomCase => {
      const { base, target } = documentsOf(randomCase);
      const drawn = drawRedline(target, { base, labels }, null);
      for (const change of drawn.of.changes)
        expect(placeOfChange(drawn, change.id), JSON.stringify(change)).not.toBeNull();
    }),
    { numRuns: 1_000 },
  );
});

/** One edit of the kind a person makes, at a place taken from `seed`; null when it does not fit there. */
function typed(state: EditorState, [kind, seed]: readonly [number, number]): EditorState {
  const { tr, doc: current } = state;
  const at = 1 + (seed % Math.max(1, current.content.size - 1));
  const to = Math.min(current.content.size, at + (seed % 17));
  try {
    if (kind === 0 && current.resolve(at).parent.inlineContent) tr.insertText('x y', at);
    else if (kind === 1) tr.delete(at, to);
    else if (kind === 2 && current.resolve(at).parent.inlineContent) tr.split(at);
    else if (kind === 3 && to > at) tr.addMark(at, to, textSchema.marks.strong.create());
    else if (kind === 4) tr.setBlockType(at, to, textSchema.nodes.heading, { level: 1 + (seed % 3) });
    else if (kind === 5) {
      const edited = editDocument(current, [[seed % 40, seed]]);
      tr.replaceWith(0, current.content.size, edited.content);
    } else if (kind === 6 && current.childCount > 1) {
      const index = seed % (current.childCount - 1);
      const pos = childStart(current, index);
      const child = current.child(index);
      tr.delete(pos, pos + child.nodeSize).insert(tr.doc.content.size, child);
    }
    return state.apply(tr);
  } catch {
    return state;
  }
}

function childStart(parent: Node, index: number): number {
  return parent.children.slice(0, index).reduce((sum, child) => sum + child.nodeSize, 0);
}

it('draws after each edit what a new drawing would show', () => {
  const keys = fc.array(fc.tuple(fc.nat(6), fc.nat()), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(cases, keys, fc.boolean(), (randomCase, steps, looksEachTime) => {
      const { base, target } = documentsOf(randomCase);
      let state = EditorState.create({ doc: target, plugins: [blockIds(), redlineMarks()] });
      state = state.apply(showRedline(state, { base, labels }));
      shownRedline(state);
      for (const step of steps) {
        state = typed(state, step);
        if (looksEachTime) shownRedline(state);
      }
      const drawn = shownRedline(state);
      if (!drawn) throw new Error('the redline is gone');
      expect(told(drawn)).toEqual(draw(base, state.doc));
    }),
    { numRuns: 1_000 },
  );
});
