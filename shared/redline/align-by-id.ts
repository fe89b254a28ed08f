import { type Block, canPair, pair, type Tree } from './block.ts';
import { idOf } from './node-kind.ts';

/** Pairs the roots, and blocks of one kind that carry the same id; an id a version holds twice pairs nothing. */
export function alignById(base: Tree, target: Tree): void {
  pair(base.root, target.root);
  const targets = blocksById(target);
  for (const [id, block] of blocksById(base)) {
    const other = targets.get(id);
    if (block && other && canPair(block, other)) pair(block, other);
  }
}

function blocksById(tree: Tree): Map<string, Block | null> {
  const found = new Map<string, Block | null>();
  for (const block of tree.blocks) {
    const id = idOf(block.node);
    if (id !== null) found.set(id, found.has(id) ? null : block);
  }
  return found;
}
