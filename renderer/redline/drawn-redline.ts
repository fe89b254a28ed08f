import type { Node } from 'prosemirror-model';
import type { Mapping } from 'prosemirror-transform';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Block } from '../../shared/redline/block.ts';
import { type Redline, redline } from '../../shared/redline/redline.ts';
import { type Absent, type BlockMarks, markBlocks } from './block-marks.ts';
import type { InlineMark } from './inline-marks.ts';
import {
  absentAttributes,
  blockAttributes,
  inlineAttributes,
  type MarkAttributes,
} from './mark-attributes.ts';
import type { RedlineLabels } from './redline-labels.ts';

/** The text a document is compared with, and what the marks say. */
export interface RedlineSetup {
  base: Node;
  labels: RedlineLabels;
}

/** A block of the document with its marks and its place. */
export interface PlacedMarks {
  node: Node;
  pos: number;
  marks: BlockMarks;
  /** Names the decorations made for it. */
  key: object;
}

/** A redline as it is drawn in the editor. */
export interface DrawnRedline {
  of: Redline;
  labels: RedlineLabels;
  blocks: readonly PlacedMarks[];
  decorations: DecorationSet;
  /** How many decorations each block has. */
  counts: ReadonlyMap<object, number>;
  /** What stood at the end of the text, and the attributes with which it is drawn. */
  tail: readonly Absent[];
  root: MarkAttributes | null;
}

/**
 * Compares a document with its base and draws what differs. The comparison of each unchanged block is remembered
 * by its node, and the decorations of the drawing before are carried over by `mapping`, so that a key press costs
 * only the block it was in. What was carried over is counted, and all is drawn anew when something got lost.
 */
export function drawRedline(
  doc: Node,
  { base, labels }: RedlineSetup,
  before: { drawn: DrawnRedline; mapping: Mapping } | null,
): DrawnRedline {
  const of = redline(base, doc);
  const marks = markBlocks(of);
  const blocks = placeMarks(of, marks, doc);
  const tail = marks.get(of.weave.target.root)?.below ?? [];
  const root = tail.length > 0 ? absentAttributes('below', tail, labels) : null;
  const carried = before && carryOver(doc, blocks, before.drawn, before.mapping, labels);
  return { of, labels, blocks, tail, root, ...(carried ?? drawAll(doc, blocks, labels)) };
}

/** Where the marked blocks stand in the document. Ids made up for the comparison move nothing. */
function placeMarks(of: Redline, marks: ReadonlyMap<Block, BlockMarks>, doc: Node): PlacedMarks[] {
  const placed: PlacedMarks[] = [];
  const visit = (block: Block, node: Node, start: number) => {
    let pos = start;
    block.children.forEach((child, index) => {
      const own = node.child(index);
      const found = marks.get(child);
      if (found) placed.push({ node: own, pos, marks: found, key: {} });
      if (child.children.length > 0) visit(child, own, pos + 1);
      pos += own.nodeSize;
    });
  };
  visit(of.weave.target.root, doc, 0);
  return placed;
}

type Drawing = Pick<DrawnRedline, 'decorations' | 'counts'>;

function drawAll(doc: Node, blocks: readonly PlacedMarks[], labels: RedlineLabels): Drawing {
  const counts = new Map<object, number>();
  const all = blocks.flatMap(block => {
    const own = decorate(block, labels);
    counts.set(block.key, own.length);
    return own;
  });
  return { decorations: DecorationSet.create(doc, all), counts };
}

function carryOver(
  doc: Node,
  blocks: readonly PlacedMarks[],
  drawn: DrawnRedline,
  mapping: Mapping,
  labels: RedlineLabels,
): Drawing | null {
  const known = new Map(drawn.blocks.map(block => [block.node, block]));
  const counts = new Map<object, number>();
  const fresh: Decoration[] = [];
  for (const block of blocks) {
    const old = known.get(block.node);
    if (old && looksEqual(old.marks, block.marks)) {
      block.key = old.key;
      counts.set(block.key, drawn.counts.get(block.key) ?? 0);
    } else {
      const own = decorate(block, labels);
      counts.set(block.key, own.length);
      fresh.push(...own);
    }
  }
  const left = drawn.decorations.map(mapping, doc);
  const places = new Map(blocks.map(block => [block.key, { ...block, left: counts.get(block.key) ?? 0 }]));
  for (const decoration of fresh) take(places, decoration);
  const stale = left.find().filter(decoration => !take(places, decoration));
  for (const place of places.values()) if (place.left !== 0) return null;
  const kept = stale.length > 0 ? left.remove(stale) : left;
  // A block that was cut out and put back as it was may leave a decoration behind that cannot be removed.
  if (stale.length > 0 && kept.find().length + stale.length !== left.find().length) return null;
  return { decorations: fresh.length > 0 ? kept.add(doc, fresh) : kept, counts };
}

/** Whether a decoration belongs to a block and stands inside it. */
function take(
  places: Map<object, { pos: number; node: Node; left: number }>,
  decoration: Decoration,
): boolean {
  const { key } = decoration.spec as { key: object };
  const place = places.get(key);
  if (!place || decoration.from < place.pos || decoration.to > place.pos + place.node.nodeSize) return false;
  place.left--;
  return true;
}

function decorate({ node, pos, marks, key }: PlacedMarks, labels: RedlineLabels): Decoration[] {
  const own: Decoration[] = [];
  const attributes = blockAttributes(marks, node.isTextblock, labels);
  if (attributes) own.push(Decoration.node(pos, pos + node.nodeSize, attributes, { key }));
  for (const mark of marks.inline) {
    if (mark.to === mark.from) continue;
    const tag = mark.kind === 'inserted' ? { nodeName: 'ins' } : {};
    own.push(
      Decoration.inline(
        pos + 1 + mark.from,
        pos + 1 + mark.to,
        { ...tag, ...inlineAttributes(mark, labels) },
        { key },
      ),
    );
  }
  return own;
}

/** Whether two sets of marks are drawn alike. Variables are not drawn. */
function looksEqual(a: BlockMarks, b: BlockMarks): boolean {
  return (
    a.state === b.state &&
    a.before === b.before &&
    a.isSplit === b.isSplit &&
    areEqual(a.above, b.above, (one, other) => one.how === other.how && one.text === other.text) &&
    areEqual(a.below, b.below, (one, other) => one.how === other.how && one.text === other.text) &&
    areEqual(a.inline, b.inline, areAlike)
  );
}

function areAlike(a: InlineMark, b: InlineMark): boolean {
  return a.kind === b.kind && a.from === b.from && a.to === b.to && a.text === b.text;
}

function areEqual<T>(a: readonly T[], b: readonly T[], equal: (a: T, b: T) => boolean): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((one, index) => equal(one, b[index] ?? one));
}
