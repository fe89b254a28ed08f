import type { Node } from 'prosemirror-model';
import type { CommentAnchor, CommentLevel } from '../../../shared/comments/answer.ts';
import type { CarryReason, WorkingPlace } from '../../../shared/comments/comment.ts';
import type { Anchor } from '../../../shared/redline/carry-anchor.ts';
import { carryAnchor } from '../../../shared/redline/carry-anchor.ts';
import type { Redline } from '../../../shared/redline/redline.ts';
import { findBlock, offsetOf, positionOf } from '../../../shared/text/anchor-text.ts';

/** From here on a carried stretch is taken for the same text; below it a person looks. */
const SURE = 0.6;

/** How a document of the frozen version stands in the working text. */
export type Carried =
  | { state: 'same'; target: Node }
  | { state: 'gone' }
  | { state: 'changed'; redline: Redline };

/**
 * Where a comment stands in the working text. Sure is only what stayed in its own block with most of its words; what
 * was split off, moved to another block, or largely rewritten is to be checked, and what is gone is lost. Nothing is
 * looked for elsewhere: a look-alike would be a wrong place.
 */
export function carryComment(level: CommentLevel, anchor: CommentAnchor, carried: Carried): WorkingPlace {
  const { documentId, blockId } = anchor;
  if (documentId === null) return { state: 'whole' };
  if (carried.state === 'gone') return lost('document-gone');
  const whole = { documentId, blockId: null, start: 0, end: 0 };
  if (level === 'section' || level === 'recommendation' || blockId === null)
    return { state: 'sure', ...whole, confidence: 1 };
  const target = carried.state === 'same' ? carried.target : carried.redline.target;
  if (level === 'table')
    return findBlock(target, blockId)
      ? { state: 'sure', ...whole, blockId, confidence: 1 }
      : lost('block-gone');
  const { start } = anchor;
  // Of a selection over several blocks the part in the first one is carried.
  const end = anchor.toBlockId === null ? anchor.end : start + anchor.quote.length;
  if (carried.state === 'same') return { state: 'sure', documentId, blockId, start, end, confidence: 1 };
  const base = findBlock(carried.redline.base, blockId);
  if (!base) return lost('block-gone');
  const stretch: Anchor = {
    blockId,
    from: positionOf(base, start, 'start'),
    to: positionOf(base, end, 'end'),
  };
  const there = carryAnchor(carried.redline, stretch);
  const home = there && findBlock(target, there.blockId);
  if (!there || !home) return lost(findBlock(target, blockId) ? 'text-gone' : 'block-gone');
  if (there.confidence === 0) return lost('text-replaced', { documentId, blockId: there.blockId });
  return {
    state: there.blockId === blockId && there.confidence >= SURE ? 'sure' : 'check',
    documentId,
    blockId: there.blockId,
    start: offsetOf(home, there.from),
    end: offsetOf(home, there.to),
    confidence: there.confidence,
  };
}

function lost(
  reason: CarryReason,
  suggestion: { documentId: string; blockId: string } | null = null,
): WorkingPlace {
  return { state: 'lost', reason, suggestion };
}
