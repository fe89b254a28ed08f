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

/** Ids of inline nodes that one edit of a text takes away and brings, and the variable that decides it. */
export interface IdsOfEdit {
  gone: readonly string[];
  come: readonly string[];
  variable: number;
}

const ofEdits = new WeakMap<InlineDiff, readonly IdsOfEdit[]>();

/**
 * What the edits of a text do to the ids in it, also inside inline nodes that stay (a citation in a footnote).
 * Kept with the comparison; its variables count from 0, as those of the comparison.
 */
export function idsOfEdits(diff: InlineDiff): readonly IdsOfEdit[] {
  let found = ofEdits.get(diff);
  if (!found) {
    found = collectIds(diff, 0).filter(({ gone, come }) => gone.length + come.length > 0);
    ofEdits.set(diff, found);
  }
  return found;
}

function collectIds({ base, text, inner }: InlineDiff, offset: number): IdsOfEdit[] {
  const own = text.map(({ from, to, insert, variable }) => ({
    gone: base.slice(from, to).flatMap(({ node }) => idsOfAtom(node)),
    come: insert.flatMap(token => (token.kind === 'atom' ? idsOfAtom(token.node) : NONE)),
    variable: offset + variable,
  }));
  return [...own, ...inner.flatMap(edit => collectIds(edit.diff, offset + edit.offset))];
}

/** Every id that an inline node carries, with those of the nodes in it. */
function idsOfAtom(node: Node | null): readonly string[] {
  if (!node) return NONE;
  const own = idOf(node);
  return [...(own === null ? [] : [own]), ...(node.isLeaf ? NONE : inlineIdsOf(node))];
}
