import type { Node } from 'prosemirror-model';
import { carryAnchor } from '../redline/carry-anchor.ts';
import { type Redline, redline } from '../redline/redline.ts';
import type { AnchorRange, ThreadAnchor } from './thread.ts';

/** Where anchored words are in a later text: there unchanged, there in other words, or no longer there. */
export type AnchorPlace = ({ state: 'kept' | 'changed' } & AnchorRange) | { state: 'gone' };

/** With less than a fifth of the words left it is another text, and the thread says that its words are gone. */
const LEAST_LEFT = 0.2;

/** A word that was spelt otherwise is another word to a comparison; half of its letters say that it is the same. */
const LEAST_ALIKE = 0.5;

/** Enough of the text around to find the words again by eye. */
const CONTEXT = 40;

/** The words between two places of a block. */
function wordsIn(block: Node, start: number, end: number): string {
  return block.textBetween(start, end);
}

/** The text block with this id, and where it starts in the text; null when there is none. */
export function findTextBlock(text: Node, blockId: string): { block: Node; pos: number } | null {
  let found: { block: Node; pos: number } | null = null;
  text.descendants((node, pos) => {
    if (node.isTextblock && node.attrs.id === blockId) found ??= { block: node, pos };
    return found === null && !node.isTextblock;
  });
  return found;
}

/** What is kept of words beside their place: the words, and some of what stands around them. */
export function quoteOf(block: Node, { start, end }: AnchorRange) {
  return {
    quote: wordsIn(block, start, end),
    prefix: wordsIn(block, 0, start).slice(-CONTEXT),
    suffix: wordsIn(block, end, block.content.size).slice(0, CONTEXT),
  };
}

/**
 * Finds anchors of one base text in a later text. They are carried by what changed between the two, never found by
 * looking for the words, so that a repeated word does not draw a thread to another place.
 */
export function anchorPlacer(base: Node, text: Node): (anchor: ThreadAnchor) => AnchorPlace {
  let compared: Redline | null = null;
  return anchor => {
    const { blockId, start, end } = anchor;
    if (base.eq(text)) return { state: 'kept', blockId, start, end };
    compared ??= redline(base, text);
    const carried = carryAnchor(compared, { blockId, from: start, to: end });
    const block = carried && findTextBlock(text, carried.blockId)?.block;
    if (!block) return { state: 'gone' };
    const range = { blockId: carried.blockId, start: carried.from, end: carried.to };
    const words = wordsIn(block, range.start, range.end);
    if (carried.confidence < LEAST_LEFT && likeness(anchor.quote, words) < LEAST_ALIKE)
      return { state: 'gone' };
    return { ...range, state: words === anchor.quote ? 'kept' : 'changed' };
  };
}

/** The share of letters two texts have in common at their beginning and end. */
function likeness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return (head + tail) / Math.max(a.length, b.length, 1);
}
