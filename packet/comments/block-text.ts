/**
 * The text of a printed block, as `anchorText` counts it: characters of text, a line break as one. References to
 * footnotes, and whatever is marked with `data-skip`, take no room.
 */
const SKIPPED = '[role="doc-noteref"], [data-skip]';

interface Piece {
  node: Text | HTMLBRElement;
  text: string;
}

function piecesOf(block: Element): Piece[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node instanceof Element && node.matches(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) pieces.push({ node, text: node.data });
    else if (node instanceof HTMLBRElement) pieces.push({ node, text: '\n' });
  }
  return pieces;
}

export function blockText(block: Element): string {
  return piecesOf(block)
    .map(piece => piece.text)
    .join('');
}

/** How many characters of the block stand before a point of the page. */
export function offsetOf(block: Element, container: Node, at: number): number {
  const point = document.createRange();
  point.setStart(container, at);
  let seen = 0;
  for (const { node, text } of piecesOf(block)) {
    if (node === container) return seen + at;
    const own = document.createRange();
    own.selectNode(node);
    if (own.compareBoundaryPoints(Range.START_TO_START, point) >= 0) return seen;
    seen += text.length;
  }
  return seen;
}

/** A stretch of a block as a range of the page; null when the block has no text there. */
export function rangeOf(block: Element, start: number, end: number): Range | null {
  const range = document.createRange();
  let [seen, begun] = [0, false];
  for (const { node, text } of piecesOf(block)) {
    const after = seen + text.length;
    if (!begun && start < after) {
      if (node instanceof Text) range.setStart(node, start - seen);
      else range.setStartBefore(node);
      begun = true;
    }
    if (begun && end <= after) {
      if (node instanceof Text) range.setEnd(node, end - seen);
      else range.setEndAfter(node);
      return range;
    }
    seen = after;
  }
  return null;
}
