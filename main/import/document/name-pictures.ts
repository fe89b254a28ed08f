import { Fragment, type Node } from 'prosemirror-model';
import type { Asset } from '../../../shared/assets.ts';
import type { GuidelineSource } from '../../export/guideline-source.ts';
import type { Origin } from './printed-base.ts';

/** Blocks whose figures name the images the project has already, known by their bytes. */
export function namePictures(blocks: readonly Node[], images: readonly Pick<Asset, 'id' | 'hash'>[]): Node[] {
  const known = new Map(images.map(({ id, hash }) => [`hash:${hash}`, id]));
  return blocks.map(block => renamePictures(block, known));
}

/** The same with any names. */
export function renamePictures(node: Node, names: ReadonlyMap<string, string>): Node {
  if (node.type.name === 'figure') {
    const name = names.get(String(node.attrs.image));
    return name === undefined ? node : node.type.create({ ...node.attrs, image: name });
  }
  if (node.isTextblock || node.isLeaf) return node;
  const children = node.children.map(child => renamePictures(child, names));
  return children.every((child, index) => child === node.child(index))
    ? node
    : node.copy(Fragment.from(children));
}

/** A figure without a caption bears no mark; it is known by its picture and by the section it stands in. */
export function nameFigures(doc: Node, source: GuidelineSource, origins: Map<string, Origin>): void {
  const taken = new Set(
    [...origins.values()].flatMap(origin => (origin.kind === 'text' ? [origin.blockId] : [])),
  );
  let documentId: string | null = null;
  doc.descendants(node => {
    const origin = origins.get(String(node.attrs.id));
    if (origin) documentId = origin.documentId;
    else if (node.type.name === 'figure' && documentId !== null) {
      const blockId = figureWith(source.bodies.get(documentId), node.attrs.image, taken);
      if (blockId === null) return;
      taken.add(blockId);
      origins.set(String(node.attrs.id), { kind: 'text', documentId, blockId, printed: [], notes: [] });
    }
  });
}

function figureWith(body: Node | undefined, image: unknown, taken: ReadonlySet<string>): string | null {
  let found: string | null = null;
  body?.descendants(node => {
    const { id } = node.attrs;
    if (node.type.name === 'figure' && node.attrs.image === image && typeof id === 'string' && !taken.has(id))
      found ??= id;
  });
  return found;
}
