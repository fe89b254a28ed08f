import {
  CONTEXT_LENGTH,
  type CommentAnchor,
  type CommentLevel,
  WHOLE_GUIDELINE,
} from '../../shared/comments/answer.ts';
import { anchorIn } from '../../shared/comments/place.ts';
import { blockText, offsetOf } from './block-text.ts';

const TEXT_BLOCK = '[data-block]:not(.table, figure)';

/** What is selected, and what a comment on it is about. */
export interface Selected {
  level: CommentLevel;
  anchor: CommentAnchor;
}

/** The text block a point of the page stands in; a table is not one, its cells are. */
function blockAt(node: Node): Element | null {
  return elementAt(node)?.closest(TEXT_BLOCK) ?? null;
}

function elementAt(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

export function documentOf(element: Element): string | null {
  return element.closest('[data-document]')?.getAttribute('data-document') ?? null;
}

/**
 * What is selected in the text: a stretch of one block, or of several in one document, without the spaces at its
 * ends; or the table or figure made from data in which the selection begins, which can be commented on as a whole
 * only. Null when nothing that can be commented on is selected.
 */
export function selectedPlace(article: Element, levels: readonly CommentLevel[]): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const whole = wholeAt(range.startContainer);
  if (whole) return levels.includes('table') ? { level: 'table', anchor: whole } : null;
  const anchor = levels.includes('text') ? selectedAnchor(article, range) : null;
  return anchor && { level: 'text', anchor };
}

/** The table or figure around a point, when what is in it has no blocks of its own. */
function wholeAt(node: Node): CommentAnchor | null {
  const block = elementAt(node)?.closest('[data-block]');
  if (!block?.matches('.table, figure') || block.querySelector(TEXT_BLOCK)) return null;
  const quote = block.querySelector('caption, figcaption')?.textContent ?? '';
  return {
    ...WHOLE_GUIDELINE,
    documentId: documentOf(block),
    blockId: block.getAttribute('data-block'),
    quote,
  };
}

function selectedAnchor(article: Element, range: Range): CommentAnchor | null {
  const touched = [...article.querySelectorAll(TEXT_BLOCK)].filter(
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
