import { type Block, type Tree, unpair } from './block.ts';
import { isBound } from './node-kind.ts';

/**
 * Takes back pairs that could not all be carried out or refused one by one. A row or cell is the same only below
 * the same parent. And blocks may not have changed places as container and content (A put into B, after B was
 * taken out of A): with half of that accepted they would hold each other and stand nowhere. So "stands inside",
 * over both versions together, must have no ring; a ring is broken at its smallest block that changed places.
 */
export function constrainPairs(base: Tree): void {
  releaseBound(base);
  for (let ring = findRing(base); ring !== null; ring = findRing(base)) {
    const changed = ring.filter(block => baseHolder(block) !== targetHolder(block));
    const smallest = changed.reduce<Block | null>(
      (least, block) => (least === null || block.node.nodeSize < least.node.nodeSize ? block : least),
      null,
    );
    if (smallest === null) return;
    unpair(smallest);
    releaseBound(base);
  }
}

function releaseBound(base: Tree): void {
  for (const block of base.blocks)
    if (block.partner && isBound(block.node.type) && block.parent?.partner !== block.partner.parent)
      unpair(block);
}

/** The nearest paired block around it in the base. */
function baseHolder(block: Block): Block | null {
  let holder = block.parent;
  while (holder && holder.partner === null) holder = holder.parent;
  return holder;
}

/** The nearest paired block around it in the target, as the block of the base it is. */
function targetHolder(block: Block): Block | null {
  let holder = block.partner?.parent ?? null;
  while (holder && holder.partner === null) holder = holder.parent;
  return holder?.partner ?? null;
}

/** Walks from each pair outwards over both holders; a pair met again on its own way out is in a ring. */
function findRing(base: Tree): Block[] | null {
  const done = new Set<Block>();
  const way: Block[] = [];
  const onWay = new Set<Block>();
  const visit = (block: Block | null): Block[] | null => {
    if (block === null || done.has(block)) return null;
    if (onWay.has(block)) return way.slice(way.indexOf(block));
    way.push(block);
    onWay.add(block);
    const ours = baseHolder(block);
    const theirs = targetHolder(block);
    const ring = visit(ours) ?? (theirs === ours ? null : visit(theirs));
    way.pop();
    onWay.delete(block);
    done.add(block);
    return ring;
  };
  for (const block of base.blocks) {
    const ring = block.partner ? visit(block) : null;
    if (ring) return ring;
  }
  return null;
}
