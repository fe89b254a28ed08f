import type { PacketComment } from '../../shared/comments/answer.ts';
import { elementOf } from './article.ts';
import { blockText, rangeOf } from './block-text.ts';

/** The stretch of the page a comment is about; null for a place without text of its own. */
export function commentRange(article: Element, comment: PacketComment): Range | null {
  const { anchor, level } = comment;
  if (level !== 'text') return null;
  const block = elementOf(article, anchor);
  if (!block) return null;
  if (anchor.toBlockId === null) return rangeOf(block, anchor.start, anchor.end);
  const last = elementOf(article, { ...anchor, blockId: anchor.toBlockId });
  const [begin, finish] = [
    rangeOf(block, anchor.start, blockText(block).length),
    last && rangeOf(last, 0, anchor.end),
  ];
  if (!begin || !finish) return null;
  begin.setEnd(finish.endContainer, finish.endOffset);
  return begin;
}

/** Marks ranges without touching the page; a browser that cannot shows only the numbers beside the text. */
export function highlight(name: 'comments' | 'current' | 'found', ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
