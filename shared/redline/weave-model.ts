import type { Node } from 'prosemirror-model';
import type { AttributeEdit } from './attributes.ts';
import type { Block, Tree } from './block.ts';
import type { InlineDiff } from './inline-diff.ts';
import type { UnionFind } from './union-find.ts';

/** What changed on one pair of blocks, apart from its place. */
export interface BlockEdits {
  /** The block gets the type and the attributes of the other. */
  type: { node: Node; variable: number } | null;
  attributes: AttributeEdit[];
  /** The id the block gets when a split or join hands its own to another half. */
  id: { value: string; variable: number } | null;
  inline: InlineDiff | null;
  /** What is added to the variables of `inline`. */
  offset: number;
}

/**
 * Two versions in one: all blocks of the base in their order, and between them the blocks of the target that
 * stand elsewhere or nowhere in the base. Every difference hangs on a variable; whoever walks the weave with
 * all variables false writes the base, with all true the target.
 */
export interface Weave {
  base: Tree;
  target: Tree;
  groups: UnionFind;
  /** By block of the base. */
  edits: Map<Block, BlockEdits>;
  /** For a container of the base that is in the target too: what comes before each child, by its index. */
  inserts: Map<Block, Map<number, Block[]>>;
  /** Ids of blocks of the target that cannot have their own. */
  newIds: Map<Block, string>;
  /** Ids of inline nodes that come in, by the id they have in the target. */
  newInlineIds: Map<string, string>;
}
