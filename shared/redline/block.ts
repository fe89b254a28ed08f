import type { Node } from 'prosemirror-model';
import type { KeyTable } from './content-key.ts';
import { kindOf } from './node-kind.ts';

/**
 * What became of a block. `gone`: in the base only; `fresh`: in the target only; `joined`: its text was put
 * behind the block before it; `split`: made by cutting the block before it. `kept` and `moved` blocks are in both.
 */
export type Fate = 'kept' | 'moved' | 'gone' | 'joined' | 'fresh' | 'split';

/** Stands for "no variable": nothing to decide. */
export const NO_VARIABLE = -1;

/** A block node of one version, wrapped so that it knows its place. Text blocks are leaves: their words are tokens. */
export class Block {
  readonly node: Node;
  readonly parent: Block | null;
  /** Place among its siblings. */
  readonly index: number;
  /** Place in the document when all blocks are read from top to bottom. */
  readonly order: number;
  readonly kind: string;
  readonly children: Block[] = [];
  /** Equal for equal content, ids apart. */
  key = -1;
  /** The same block in the other version. */
  partner: Block | null = null;
  fate: Fate = 'kept';
  /** What decides whether its fate is carried out. */
  variable = NO_VARIABLE;

  constructor(node: Node, parent: Block | null, index: number, order: number) {
    this.node = node;
    this.parent = parent;
    this.index = index;
    this.order = order;
    this.kind = kindOf(node.type);
  }

  get isText(): boolean {
    return this.node.isTextblock;
  }

  get isLeaf(): boolean {
    return this.children.length === 0;
  }
}

/** All blocks of one version. */
export interface Tree {
  root: Block;
  /** From top to bottom, the root first. */
  blocks: Block[];
  /** Blocks without blocks in them, from top to bottom. */
  leaves: Block[];
}

/** Wraps a document and everything in it, inline content excepted. */
export function wrapTree(doc: Node, keys: KeyTable): Tree {
  const blocks: Block[] = [];
  const leaves: Block[] = [];
  const wrap = (node: Node, parent: Block | null, index: number): Block => {
    const block = new Block(node, parent, index, blocks.length);
    blocks.push(block);
    if (node.isTextblock || node.isLeaf) {
      block.key = keys.ofLeaf(node);
      leaves.push(block);
      return block;
    }
    node.children.forEach((child, at) => {
      block.children.push(wrap(child, block, at));
    });
    block.key = keys.ofContainer(
      node,
      block.children.map(child => child.key),
    );
    if (block.isLeaf) leaves.push(block);
    return block;
  };
  return { root: wrap(doc, null, 0), blocks, leaves };
}

/** Makes two unpaired blocks the same block in two versions. */
export function pair(base: Block, target: Block): void {
  base.partner = target;
  target.partner = base;
}

/** Makes a block and its partner two unrelated blocks. */
export function unpair(block: Block): void {
  if (block.partner) block.partner.partner = null;
  block.partner = null;
}

/** Whether two blocks could be made a pair: of one kind, and both still free. */
export function canPair(base: Block | undefined, target: Block | undefined): boolean {
  return (
    base !== undefined &&
    target !== undefined &&
    base.partner === null &&
    target.partner === null &&
    base.kind === target.kind
  );
}
