import { alignColumns } from './align-columns.ts';
import { type Block, canPair, pair, type Tree } from './block.ts';

/**
 * Pairs containers by what they hold: a list whose items were recognised is the list that holds most of them
 * now. From the inside out, each container goes to the one with the heaviest vote of its paired children; first
 * where the choice is mutual. Then, below paired containers from the outside in, equal children that are still
 * free pair in order, and rows, cells and items by position when as many are left on both sides and their
 * neighbours agree.
 */
export function alignContainers(base: Tree): void {
  const containers = base.blocks.filter(block => !block.isLeaf).reverse();
  for (const block of containers) {
    const choice = choiceOf(block);
    if (choice && choiceOf(choice) === block) pair(block, choice);
  }
  for (const block of containers) {
    const choice = choiceOf(block);
    if (choice) pair(block, choice);
  }
  for (const block of base.blocks) {
    if (!block.partner) continue;
    pairLeftovers(block, block.partner);
    alignColumns(block);
  }
}

function choiceOf(block: Block): Block | null {
  if (block.partner) return null;
  const votes = new Map<Block, number>();
  for (const child of block.children) {
    const parent = child.partner?.parent;
    if (parent && parent.partner === null && parent.kind === block.kind)
      votes.set(parent, (votes.get(parent) ?? 0) + child.node.nodeSize);
  }
  let choice: Block | null = null;
  for (const [candidate, weight] of votes)
    if (choice === null || weight > (votes.get(choice) ?? 0)) choice = candidate;
  return choice;
}

function pairLeftovers(base: Block, target: Block): void {
  const free = (block: Block) => block.children.filter(child => child.partner === null);
  for (const child of free(base)) {
    const equal = target.children.find(other => other.key === child.key && canPair(child, other));
    if (equal) pair(child, equal);
  }
  if (isPart(base)) pairLone(free(base), free(target));
  const ours = free(base).filter(isPart);
  const theirs = free(target).filter(isPart);
  if (ours.length !== theirs.length) return;
  ours.forEach((child, index) => {
    const other = theirs[index];
    if (other && canPair(child, other) && standAlike(child, other)) pair(child, other);
  });
}

/** Whether two free blocks stand between the same neighbours; elsewhere nothing says that they are the same. */
function standAlike(block: Block, other: Block): boolean {
  return [-1, 1].every(step => (neighbour(block, step)?.partner ?? null) === neighbour(other, step));
}

/** The nearest sibling to one side that was recognised. */
function neighbour(block: Block, step: number): Block | null {
  const siblings = block.parent?.children ?? [];
  for (let at = block.index + step; ; at += step) {
    const sibling = siblings[at];
    if (!sibling || sibling.partner) return sibling ?? null;
  }
}

/** The one block left in a cell or item is its text, however much it changed. */
function pairLone([block, ...more]: readonly Block[], [other, ...others]: readonly Block[]): void {
  if (block && other && more.length + others.length === 0 && canPair(block, other)) pair(block, other);
}

/** Rows, cells and list items, which belong to no group of the schema, are counted rather than read. */
function isPart(block: Block): boolean {
  return block.parent !== null && block.node.type.spec.group === undefined;
}
