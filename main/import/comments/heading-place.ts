import { type CommentLevel, WHOLE_GUIDELINE } from '../../../shared/comments/answer.ts';
import type { Placed } from '../../../shared/comments/place.ts';

/** A comment on a section or a recommendation as a whole. */
export function headingPlace(item: { id: string; kind: string; number: string; title: string }): {
  level: CommentLevel;
  placed: Placed;
} {
  const quote = item.number === '' ? item.title : `${item.number} ${item.title}`;
  const anchor = { ...WHOLE_GUIDELINE, documentId: item.id, quote, end: quote.length };
  return {
    level: item.kind === 'recommendation' ? 'recommendation' : 'section',
    placed: { placement: 'exact', reason: null, anchor },
  };
}
