import { Fragment, type Node } from 'prosemirror-model';
import type { Block } from './block.ts';
import { inlineIdsOf } from './inline-ids.ts';
import { idOf } from './node-kind.ts';
import { type InlineLayer, renderInline, withFreeId } from './render-inline.ts';
import { TextWriter } from './text-writer.ts';
import type { BlockEdits, Weave } from './weave-model.ts';

/** A comparison with the base, and which of its variables hold. */
export interface Layer {
  weave: Weave;
  holds(variable: number): boolean;
}

/**
 * Writes the base with the accepted changes of one or more comparisons of it. What is not touched stays the same
 * node object. Where several layers put blocks in one place, those of the first layer come first.
 */
export function render(layers: readonly Layer[]): Node {
  const [first] = layers;
  if (!first) throw new RangeError('Nothing to write');
  return renderBlock(layers, first.weave.base.root.order);
}

interface Own extends Layer {
  block: Block;
  edits: BlockEdits | null;
}

/** What each layer knows of block `order` of the base. */
function layersOf(layers: readonly Layer[], order: number): Own[] {
  return layers.flatMap(layer => {
    const block = layer.weave.base.blocks[order];
    return block ? [{ ...layer, block, edits: layer.weave.edits.get(block) ?? null }] : [];
  });
}

function renderBlock(layers: readonly Layer[], order: number): Node {
  const own = layersOf(layers, order);
  const [first] = own;
  if (!first) throw new RangeError('No such block');
  const shape = shapeOf(own);
  const { node } = first.block;
  if (node.isLeaf) return sameShape(node, shape) ? node : shape.type.create(shape.attrs);
  if (node.isTextblock) {
    const writer = new TextWriter();
    writer.open(node, shape);
    renderInline(node, inlineLayers(own), writer);
    return writer.close()[0] ?? node;
  }
  const children = renderChildren(layers, own, first.block);
  const unchanged =
    children.length === node.childCount && children.every((child, at) => child === node.child(at));
  if (unchanged && sameShape(node, shape)) return node;
  return shape.type.create(shape.attrs, unchanged ? node.content : Fragment.fromArray(children));
}

function renderChildren(layers: readonly Layer[], own: readonly Own[], container: Block): Node[] {
  const out: Node[] = [];
  const writer = new TextWriter();
  for (let gap = 0; gap <= container.children.length; gap++) {
    for (const layer of own)
      for (const block of layer.weave.inserts.get(layer.block)?.get(gap) ?? []) {
        if (!layer.holds(block.variable)) continue;
        out.push(...writer.close(), renderInsert(layers, layer, block));
      }
    const child = container.children[gap];
    if (!child) break;
    const versions = layersOf(layers, child.order);
    if (
      versions.some(
        ({ block, holds }) => (block.fate === 'gone' || block.fate === 'moved') && holds(block.variable),
      )
    )
      continue;
    if (!child.isText) {
      out.push(...writer.close(), renderBlock(layers, child.order));
      continue;
    }
    const joined = versions.some(({ block, holds }) => block.fate === 'joined' && holds(block.variable));
    if (!joined || !writer.isOpen) {
      out.push(...writer.close());
      writer.open(child.node, shapeOf(versions));
    }
    renderInline(child.node, inlineLayers(versions), writer);
  }
  out.push(...writer.close());
  return out;
}

function renderInsert(layers: readonly Layer[], layer: Layer, block: Block): Node {
  if (block.partner) return renderBlock(layers, block.partner.order);
  const { node } = block;
  const id = layer.weave.newIds.get(block) ?? idOf(node);
  const attrs = id === idOf(node) ? node.attrs : { ...node.attrs, id };
  const ids = layer.weave.newInlineIds;
  if (block.isText && inlineIdsOf(node).some(own => ids.has(own)))
    return node.type.create(
      attrs,
      node.children.map(child => withFreeId(child, ids)),
    );
  if (block.isLeaf) return attrs === node.attrs ? node : node.type.create(attrs, node.content);
  const children = block.children.map(child => renderInsert(layers, layer, child));
  const unchanged = children.every((child, at) => child === node.child(at));
  return unchanged && attrs === node.attrs ? node : node.type.create(attrs, children);
}

type Shape = Pick<Node, 'type' | 'attrs'>;

function shapeOf(versions: readonly Own[]): Shape {
  const [first] = versions;
  if (!first) throw new RangeError('No such block');
  let { type, attrs }: Shape = first.block.node;
  for (const { edits, holds } of versions) {
    if (!edits) continue;
    if (edits.type && holds(edits.type.variable)) {
      ({ type } = edits.type.node);
      attrs = { ...edits.type.node.attrs, ...('id' in attrs ? { id: attrs.id } : {}) };
    }
    for (const { name, value, variable } of edits.attributes)
      if (holds(variable)) attrs = { ...attrs, [name]: value };
    if (edits.id && holds(edits.id.variable)) attrs = { ...attrs, id: edits.id.value };
  }
  return { type, attrs };
}

function sameShape(node: Node, { type, attrs }: Shape): boolean {
  return node.type === type && node.attrs === attrs;
}

function inlineLayers(versions: readonly Own[]): InlineLayer[] {
  return versions.flatMap(({ edits, holds, weave }) =>
    edits?.inline
      ? [
          {
            diff: edits.inline,
            holds: (variable: number) => holds(edits.offset + variable),
            inlineIds: weave.newInlineIds,
            idOfSplit: (block: Block) => weave.newIds.get(block) ?? null,
          },
        ]
      : [],
  );
}
