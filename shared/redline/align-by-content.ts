import { alignByTrigrams } from './align-by-trigrams.ts';
import { alignContainers } from './align-containers.ts';
import { alignGap } from './align-gap.ts';
import { type Block, canPair, pair, type Tree } from './block.ts';
import { heaviestIncreasing } from './increasing.ts';

/** Shorter content occurs too often by chance to be recognised by itself. */
const ANCHOR_SIZE = 12;

/**
 * Pairs what carries no common id, as in a text that comes back from Word. Content that occurs once on both
 * sides is an anchor; anchors grow over equal neighbours; what lies between two anchors is compared by likeness;
 * what is left may have been edited and moved, and is found by rare runs of words. Containers follow what they
 * hold. Does nothing when one side has no unpaired block.
 */
export function alignByContent(base: Tree, target: Tree): void {
  if (!hasFree(base) || !hasFree(target)) return;
  pairUniqueContent(base, target);
  extendPairs(base.leaves, target.leaves);
  alignGaps(base.leaves, target.leaves);
  alignByTrigrams(base.leaves.filter(isFree), target.leaves.filter(isFree));
  alignContainers(base);
}

function pairUniqueContent(base: Tree, target: Tree): void {
  const targets = uniqueByKey(target);
  const bases = uniqueByKey(base);
  for (const block of base.blocks) {
    const other = bases.get(block.key) === block ? targets.get(block.key) : null;
    if (other && canPair(block, other)) pairWhole(block, other);
  }
}

/** Equal containers hold equal blocks: pairs those too, as far as they are free. */
function pairWhole(base: Block, target: Block): void {
  if (canPair(base, target)) pair(base, target);
  base.children.forEach((child, index) => {
    const other = target.children[index];
    if (other) pairWhole(child, other);
  });
}

function uniqueByKey(tree: Tree): Map<number, Block | null> {
  const found = new Map<number, Block | null>();
  for (const block of tree.blocks)
    if (isFree(block) && block.node.content.size > ANCHOR_SIZE)
      found.set(block.key, found.has(block.key) ? null : block);
  return found;
}

/** Settles short blocks that occur often: an equal neighbour of a pair is a pair. */
function extendPairs(base: readonly Block[], target: readonly Block[]): void {
  const places = new Map(target.map((block, index) => [block, index]));
  const tryPair = (from: number, to: number) => {
    const block = base[from];
    const other = target[to];
    if (!block || !other || block.key !== other.key || !canPair(block, other)) return false;
    pair(block, other);
    return true;
  };
  for (let from = 0, to = 0; tryPair(from, to); from++, to++);
  for (let from = base.length - 1, to = target.length - 1; tryPair(from, to); from--, to--);
  const forward = (index: number) => {
    const to = placeOf(base[index], places);
    if (to !== undefined) tryPair(index + 1, to + 1);
  };
  const backward = (index: number) => {
    const to = placeOf(base[index], places);
    if (to !== undefined) tryPair(index - 1, to - 1);
  };
  for (let index = 0; index < base.length; index++) forward(index);
  for (let index = base.length - 1; index >= 0; index--) backward(index);
}

function alignGaps(base: readonly Block[], target: readonly Block[]): void {
  const places = new Map(target.map((block, index) => [block, index]));
  const anchors: { from: number; to: number }[] = [];
  base.forEach((block, from) => {
    const to = placeOf(block, places);
    if (to !== undefined) anchors.push({ from, to });
  });
  const kept = heaviestIncreasing(
    anchors.map(anchor => anchor.to),
    anchors.map(() => 1),
  );
  const inOrder = anchors.filter((_, index) => kept[index]);
  let from = 0;
  let to = 0;
  for (const anchor of [...inOrder, { from: base.length, to: target.length }]) {
    if (anchor.from > from && anchor.to > to)
      alignGap(base.slice(from, anchor.from).filter(isFree), target.slice(to, anchor.to).filter(isFree));
    from = anchor.from + 1;
    to = anchor.to + 1;
  }
}

function placeOf(block: Block | undefined, places: ReadonlyMap<Block, number>): number | undefined {
  return block?.partner ? places.get(block.partner) : undefined;
}

function hasFree(tree: Tree): boolean {
  return tree.blocks.some(isFree);
}

function isFree(block: Block): boolean {
  return block.partner === null;
}
