import type { TFunction } from 'i18next';
import {
  type CommentAnchor,
  type CommentLevel,
  WHOLE_GUIDELINE,
} from '../../../../shared/comments/answer.ts';
import { anchorIn, type Placed } from '../../../../shared/comments/place.ts';
import { targetText } from '../../docx/base-paragraphs.ts';
import type { WordComment, WordDocument } from '../../docx/word-model.ts';
import type { CommentMaker } from '../comment-maker.ts';
import { headingPlace } from '../heading-place.ts';
import type { PlacedComment } from '../placed-comment.ts';
import { mapOffset } from './map-offset.ts';
import type { PlacedParagraph } from './word-places.ts';

/** A place in the text as the file has it: a paragraph, and how far into it. */
interface Spot {
  row: number;
  offset: number;
}

interface Range {
  start: Spot | null;
  end: Spot | null;
}

/** Every comment of a Word file as one of the round, its replies joined to it. */
export function commentsOf(
  word: WordDocument,
  paragraphs: readonly PlacedParagraph[],
  maker: CommentMaker,
  t: TFunction,
): PlacedComment[] {
  const ranges = findRanges(word, paragraphs);
  const replies = Map.groupBy(
    word.comments.filter(row => row.parent !== null),
    row => rootOf(row, word.comments),
  );
  const roots = word.comments.filter(row => row.parent === null);
  return roots.map((root): PlacedComment => {
    const { range, note } = ranges.get(root.id) ?? { range: null, note: null };
    const { level, placed } = placeRange(range, paragraphs);
    const own = targetText(root.blocks).trim();
    const text = [
      note === null ? own : t('commentForms.word.inNote', { number: note, text: own }),
      ...(replies.get(root.id) ?? []).map(reply =>
        t('commentForms.word.reply', { author: reply.author, text: targetText(reply.blocks).trim() }),
      ),
      ...(root.resolved ? [t('commentForms.word.resolved')] : []),
    ];
    const key = ['comment', root.author, root.date ?? own];
    return {
      comment: maker.comment(key, {
        level,
        placed,
        text: text.join('\n\n'),
        name: root.author,
        date: root.date,
      }),
      placed,
    };
  });
}

/** The comment a reply hangs on in the end; a ring of replies stands by itself. */
function rootOf(comment: WordComment, all: readonly WordComment[]): string {
  const seen = new Set<string>();
  let at = comment;
  while (at.parent !== null && !seen.has(at.id)) {
    seen.add(at.id);
    const parent = all.find(({ id }) => id === at.parent);
    if (!parent) break;
    at = parent;
  }
  return at.id;
}

function findRanges(
  word: WordDocument,
  paragraphs: readonly PlacedParagraph[],
): Map<string, { range: Range; note: number | null }> {
  const found = new Map<string, { range: Range; note: number | null }>();
  const rangeOf = (id: string, note: number | null) => {
    const known = found.get(id) ?? { range: { start: null, end: null }, note };
    found.set(id, known);
    return known.range;
  };
  let notes = 0;
  for (const [row, { paragraph, text }] of paragraphs.entries())
    for (const [index, inline] of paragraph.inlines.entries()) {
      const spot = { row, offset: text.places[index] ?? 0 };
      if (inline.kind === 'comment-start') rangeOf(inline.comment, null).start = spot;
      else if (inline.kind === 'comment-end') rangeOf(inline.comment, null).end = spot;
      else if (inline.kind === 'comment-reference') {
        const range = rangeOf(inline.comment, null);
        range.start ??= spot;
        range.end ??= spot;
      } else if (inline.kind === 'note') {
        notes += 1;
        // What is said of a note stands where the note is referred to.
        for (const id of commentsIn(word, inline.note)) {
          const range = rangeOf(id, notes);
          range.start ??= spot;
          range.end ??= spot;
        }
      }
    }
  return found;
}

function commentsIn(word: WordDocument, note: string): string[] {
  return (word.notes.get(note) ?? []).flatMap(block =>
    block.kind === 'paragraph'
      ? block.inlines.flatMap(inline => ('comment' in inline ? [inline.comment] : []))
      : [],
  );
}

function placeRange(
  range: Range | null,
  paragraphs: readonly PlacedParagraph[],
): { level: CommentLevel; placed: Placed } {
  const start = range?.start ?? range?.end;
  const row = start ? paragraphs[start.row] : undefined;
  if (!start || !row) return { level: 'guideline', placed: exact(WHOLE_GUIDELINE) };
  const end = range?.end ?? start;
  const { place } = row;
  switch (place.kind) {
    case 'outside':
      return { level: 'guideline', placed: exact(WHOLE_GUIDELINE) };
    case 'heading':
    case 'program':
      return headingPlace(place.item);
    case 'table':
      return {
        level: 'table',
        placed: exact({ ...WHOLE_GUIDELINE, documentId: place.documentId, blockId: place.blockId }),
      };
    case 'added': {
      const quote =
        row.text.base.slice(start.offset, end.row === start.row ? end.offset : undefined) || row.text.base;
      const anchor = { ...WHOLE_GUIDELINE, quote, end: quote.length };
      return { level: 'text', placed: { placement: 'none', reason: 'not-in-text', anchor } };
    }
    case 'block':
      return { level: 'text', placed: blockPlace(start, end, paragraphs) };
  }
}

function exact(anchor: CommentAnchor): Placed {
  return { placement: 'exact', reason: null, anchor };
}

function blockPlace(start: Spot, end: Spot, paragraphs: readonly PlacedParagraph[]): Placed {
  const first = paragraphs[start.row];
  if (first?.place.kind !== 'block') return exact(WHOLE_GUIDELINE);
  const { place, text } = first;
  const last = end.row > start.row ? paragraphs[end.row] : undefined;
  const mapped = mapOffset(text.base, place.text);
  const from = mapped(start.offset, 'start');
  const isRange = last?.place.kind === 'block' && last.place.documentId === place.documentId;
  const stop = end.row === start.row ? end.offset : text.base.length;
  const to = Math.max(from, mapped(stop, 'end'));
  // A comment set at a point, or on words that are no longer there, is about the paragraph.
  const anchor = to > from ? anchorIn(place, place.text, from, to) : anchorIn(place, place.text);
  const isSame = text.base.slice(start.offset, stop) === place.text.slice(from, to);
  if (isRange && last?.place.kind === 'block') {
    anchor.toBlockId = last.place.blockId;
    anchor.end = mapOffset(last.text.base, last.place.text)(end.offset, 'end');
  }
  if (!place.isSure) return { placement: 'check', reason: 'found-by-words', anchor };
  return isSame ? exact(anchor) : { placement: 'check', reason: 'text-edited', anchor };
}
