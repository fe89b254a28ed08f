import { CONTEXT_LENGTH, type CommentAnchor } from '../../shared/comments/answer.ts';
import { anchorIn } from '../../shared/comments/place.ts';
import { blockText, offsetOf } from './block-text.ts';

/** The text block a point of the page stands in; a table is not one, its cells are. */
function blockAt(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[data-block]:not(.table, figure)') ?? null;
}

export function documentOf(element: Element): string | null {
  return element.closest('[data-document]')?.getAttribute('data-document') ?? null;
}

/**
 * What is selected in the text, as an anchor: a stretch of one block, or of several in one document. Spaces at its
 * ends are left out. Null when nothing that can be commented on is selected.
 */
export function selectedAnchor(article: Element): CommentAnchor | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const touched = [...article.querySelectorAll('[data-block]:not(.table, figure)')].filter(
    block => range.intersectsNode(block) && stretchOf(block, range) !== null,
  );
  const [first] = touched;
  const documentId = first ? documentOf(first) : null;
  if (!first || documentId === null) return null;
  const last = touched.filter(block => documentOf(block) === documentId).at(-1) ?? first;
  const [begin, finish] = [stretchOf(first, range), stretchOf(last, range)];
  const [blockId, toBlockId] = [first.getAttribute('data-block'), last.getAttribute('data-block')];
  if (!begin || !finish || blockId === null) return null;
  const anchor = anchorIn({ documentId, blockId }, begin.text, begin.start, begin.end);
  if (last === first) return anchor;
  const suffix = finish.text.slice(finish.end, finish.end + CONTEXT_LENGTH);
  return { ...anchor, toBlockId, end: finish.end, suffix };
}

/** The selected characters of a block, without spaces around them; null when none is. */
function stretchOf(block: Element, range: Range): { text: string; start: number; end: number } | null {
  const text = blockText(block);
  const holds = (node: Node) => blockAt(node) === block;
  const from = holds(range.startContainer) ? offsetOf(block, range.startContainer, range.startOffset) : 0;
  const to = holds(range.endContainer) ? offsetOf(block, range.endContainer, range.endOffset) : text.length;
  const chosen = text.slice(from, to);
  const start = from + chosen.length - chosen.trimStart().length;
  const end = from + chosen.trimEnd().length;
  return end > start ? { text, start, end } : null;
}
