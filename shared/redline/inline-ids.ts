import type { Node } from 'prosemirror-model';
import type { Block } from './block.ts';
import { idOf } from './node-kind.ts';

/** Ids of the inline nodes (footnotes, citations) of the base and of the target. */
export interface InlineIds {
  base: ReadonlySet<string>;
  target: ReadonlySet<string>;
}

const cache = new WeakMap<Node, readonly string[]>();
const NONE: readonly string[] = [];

/** Ids of the inline nodes in a text block. */
export function inlineIdsOf(node: Node): readonly string[] {
  let ids = cache.get(node);
  if (!ids) {
    const found: string[] = [];
    node.descendants(child => {
      const id = idOf(child);
      if (id !== null) found.push(id);
    });
    ids = found.length === 0 ? NONE : found;
    cache.set(node, ids);
  }
  return ids;
}

/** Every id that a block or inline node under this block carries, its own first. */
export function idsUnder(block: Block): string[] {
  const own = idOf(block.node);
  return [...(own === null ? [] : [own]), ...(block.isText ? inlineIdsOf(block.node) : [])];
}
