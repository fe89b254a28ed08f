import type { Node } from 'prosemirror-model';
import type { Block } from './block.ts';
import type { InlineDiff } from './inline-diff.ts';
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

interface InlineId {
  id: string;
  variable: number;
}

const going = new WeakMap<InlineDiff, readonly InlineId[]>();
const coming = new WeakMap<InlineDiff, readonly InlineId[]>();

/** Ids of inline nodes that a comparison takes away; kept with it. */
export function idsGoingIn(diff: InlineDiff): readonly InlineId[] {
  let found = going.get(diff);
  if (!found) {
    found = diff.text.flatMap(({ from, to, variable }) =>
      diff.base.slice(from, to).flatMap(({ node }) => ownId(node, variable)),
    );
    going.set(diff, found);
  }
  return found;
}

/** Ids of inline nodes that a comparison brings; kept with it. */
export function idsComingIn(diff: InlineDiff): readonly InlineId[] {
  let found = coming.get(diff);
  if (!found) {
    found = diff.text.flatMap(({ insert, variable }) =>
      insert.flatMap(token => (token.kind === 'atom' ? ownId(token.node, variable) : [])),
    );
    coming.set(diff, found);
  }
  return found;
}

function ownId(node: Node | null, variable: number): InlineId[] {
  const id = node === null ? null : idOf(node);
  return id === null ? [] : [{ id, variable }];
}
