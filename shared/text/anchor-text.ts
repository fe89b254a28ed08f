import type { Node } from 'prosemirror-model';

/**
 * The text of a block as anchors count it: its characters, a line break as one. Footnotes and other inline things
 * take no room, so the same text comes from a printed page in which they are left out.
 */
export function anchorText(block: Node): string {
  return block.children.map(pieceOf).join('');
}

function pieceOf(child: Node): string {
  if (child.isText) return child.text ?? '';
  return child.type.name === 'hard_break' ? '\n' : '';
}

/** The place in a block, as ProseMirror counts, of a place in its `anchorText`. */
export function positionOf(block: Node, offset: number, side: 'start' | 'end'): number {
  let [seen, position] = [0, 0];
  for (const child of block.children) {
    const size = pieceOf(child).length;
    // At a border the start of a stretch stands after a footnote, and its end before it.
    const inside = side === 'start' ? offset < seen + size : offset <= seen + size && size > 0;
    if (inside)
      return child.isText ? position + offset - seen : position + (offset > seen ? child.nodeSize : 0);
    seen += size;
    position += child.nodeSize;
  }
  return position;
}

/** The place in a block's `anchorText` of a place as ProseMirror counts. */
export function offsetOf(block: Node, position: number): number {
  let [seen, at] = [0, 0];
  for (const child of block.children) {
    const piece = pieceOf(child);
    if (position < at + child.nodeSize) return child.isText ? seen + position - at : seen;
    seen += piece.length;
    at += child.nodeSize;
  }
  return seen;
}

/** Every block of a text with an id, and its `anchorText`; null for a block that holds blocks. */
export function blockTexts(doc: Node): Map<string, string | null> {
  const texts = new Map<string, string | null>();
  doc.descendants(node => {
    if (!node.isBlock) return false;
    const id: unknown = node.attrs.id;
    if (typeof id === 'string' && !texts.has(id)) texts.set(id, node.isTextblock ? anchorText(node) : null);
    return !node.isTextblock;
  });
  return texts;
}

/** The block with this id, if the text has it. */
export function findBlock(doc: Node, id: string): Node | null {
  let found: Node | null = null;
  doc.descendants(node => {
    if (found === null && node.isBlock && node.attrs.id === id) found = node;
    return found === null && !node.isTextblock;
  });
  return found;
}
