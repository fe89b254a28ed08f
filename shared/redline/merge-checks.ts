import type { ContentMatch, NodeType } from 'prosemirror-model';
import type { Block } from './block.ts';
import type { Layer } from './render.ts';

/**
 * What pairs of changes do not show: three authors may each move a block into the next one's, or each delete a
 * paragraph of one cell. Both checks look at the document the accepted changes would give.
 */

/** Blocks that would stand inside each other, by their order in the base; null when there are none. */
export function findRing(layers: readonly Layer[]): Set<string> | null {
  const holders = new Map<number, number>();
  for (const { weave, holds } of layers)
    for (const block of weave.target.blocks)
      if (block.fate === 'moved' && block.partner && holds(block.variable))
        holders.set(block.partner.order, holderOf(block));
  const blocks = layers[0]?.weave.base.blocks ?? [];
  for (const start of holders.keys()) {
    const way = new Set<number>();
    let at: number | undefined = start;
    while (at !== undefined && !way.has(at)) {
      way.add(at);
      at = holders.get(at) ?? blocks[at]?.parent?.order;
    }
    if (at !== undefined) return new Set([...way].map(String));
  }
  return null;
}

/** The block of the base it comes to stand in, at whatever depth. */
function holderOf(block: Block): number {
  let holder = block.parent;
  while (holder && holder.partner === null) holder = holder.parent;
  return holder?.partner?.order ?? 0;
}

/** Containers whose children the schema would refuse, as places of footprints. */
export function findBrokenPlaces(layers: readonly Layer[]): string[] {
  const broken: string[] = [];
  const [first] = layers;
  for (const block of first?.weave.base.blocks ?? []) {
    if (block.isText || block.node.isLeaf || isGone(layers, block.order)) continue;
    if (!accepts(block.node.type.contentMatch, childTypes(layers, block.order)))
      broken.push(String(block.order));
  }
  layers.forEach(({ weave, holds }, number) => {
    for (const block of weave.target.blocks) {
      if (block.fate !== 'fresh' || block.isLeaf || !holds(block.variable)) continue;
      const types = block.children.map(child =>
        child.partner ? typeOf(layers, child.partner.order) : child.node.type,
      );
      if (!accepts(block.node.type.contentMatch, types)) broken.push(`${number}:${block.order}`);
    }
  });
  return broken;
}

function accepts(start: ContentMatch, types: readonly NodeType[]): boolean {
  let match: ContentMatch | null = start;
  for (const type of types) match = match?.matchType(type) ?? null;
  return match?.validEnd ?? false;
}

function childTypes(layers: readonly Layer[], order: number): NodeType[] {
  const types: NodeType[] = [];
  const container = layers[0]?.weave.base.blocks[order];
  const count = container?.children.length ?? 0;
  for (let gap = 0; gap <= count; gap++) {
    for (const { weave, holds } of layers) {
      const own = weave.base.blocks[order];
      for (const block of (own && weave.inserts.get(own)?.get(gap)) ?? [])
        if (holds(block.variable))
          types.push(block.partner ? typeOf(layers, block.partner.order) : block.node.type);
    }
    const child = container?.children[gap];
    if (!child) break;
    if (!isAway(layers, child.order)) types.push(typeOf(layers, child.order));
    for (const { weave, holds } of layers) {
      const own = weave.base.blocks[child.order];
      for (const { insert } of (own && weave.edits.get(own)?.inline?.text) ?? [])
        for (const token of insert)
          if (token.kind === 'break' && holds(token.block.variable)) types.push(token.block.node.type);
    }
  }
  return types;
}

function typeOf(layers: readonly Layer[], order: number): NodeType {
  let type: NodeType | undefined;
  for (const { weave, holds } of layers) {
    const block = weave.base.blocks[order];
    const edit = block && weave.edits.get(block)?.type;
    type ??= block?.node.type;
    if (edit && holds(edit.variable)) ({ type } = edit.node);
  }
  if (!type) throw new RangeError('No such block');
  return type;
}

function isAway(layers: readonly Layer[], order: number): boolean {
  return layers.some(({ weave, holds }) => {
    const block = weave.base.blocks[order];
    return block !== undefined && block.fate !== 'kept' && holds(block.variable);
  });
}

function isGone(layers: readonly Layer[], order: number): boolean {
  return layers.some(({ weave, holds }) => {
    const block = weave.base.blocks[order];
    return block?.fate === 'gone' && holds(block.variable);
  });
}
