import { CONTEXT_LENGTH, type CommentAnchor, type CommentLevel } from './answer.ts';

/** The text of every block of a version, by document and block. Blocks without text of their own hold null. */
export type BlockTexts = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

/** How sure a comment's place in its frozen version is: `check` wants a person's look, `none` has no place yet. */
export const PLACEMENTS = ['exact', 'check', 'none', 'person'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** Why a comment has no sure place; the words stand in the locales under `comments.place`. */
export const PLACE_REASONS = [
  'document-unknown',
  'block-unknown',
  'quote-unknown',
  'quote-ambiguous',
  'quote-moved',
  'found-by-words',
  'text-edited',
  'not-in-text',
  'page-only',
  'place-unknown',
  'no-place',
] as const;
export type PlaceReason = (typeof PLACE_REASONS)[number];

export interface Placed {
  placement: Placement;
  reason: PlaceReason | null;
  anchor: CommentAnchor;
}

/** A shorter quote says too little to be looked for outside its own block. */
const LEAST_QUOTE = 30;

/**
 * Puts an anchor in a frozen version. It is exact when block, place and quote agree; a quote that stands elsewhere
 * in its block, or as the only one in the document, is a place to be checked. Nothing is ever put elsewhere on a
 * likeness: without a place the anchor comes back as it was given.
 */
export function placeAnchor(level: CommentLevel, anchor: CommentAnchor, texts: BlockTexts): Placed {
  const found = (placement: Placement, reason: PlaceReason | null = null, at = anchor): Placed => ({
    placement,
    reason,
    anchor: at,
  });
  if (level === 'guideline') return found('exact');
  const blocks = anchor.documentId === null ? undefined : texts.get(anchor.documentId);
  if (!blocks) return found('none', 'document-unknown');
  if (level === 'section' || level === 'recommendation') return found('exact');
  const text = anchor.blockId === null ? undefined : blocks.get(anchor.blockId);
  if (text === undefined) return findElsewhere(anchor, blocks, found);
  if (level === 'table' || text === null)
    return found(text === null ? 'exact' : 'none', text === null ? null : 'block-unknown');
  if (anchor.toBlockId !== null) return placeRange(anchor, text, blocks, found);
  if (text.slice(anchor.start, anchor.end) === anchor.quote && anchor.end <= text.length)
    return found('exact');
  return findInBlock(anchor, text, found);
}

type Found = (placement: Placement, reason?: PlaceReason | null, at?: CommentAnchor) => Placed;

/** A selection over several blocks: its first part must agree, and its last block must exist. */
function placeRange(
  anchor: CommentAnchor,
  text: string,
  blocks: ReadonlyMap<string, string | null>,
  found: Found,
): Placed {
  const last = blocks.get(anchor.toBlockId ?? '');
  if (text.slice(anchor.start, anchor.start + anchor.quote.length) !== anchor.quote)
    return found('none', 'quote-unknown');
  return typeof last === 'string' && anchor.end <= last.length
    ? found('exact')
    : found('none', 'block-unknown');
}

function findInBlock(anchor: CommentAnchor, text: string, found: Found): Placed {
  const places = anchor.quote === '' ? [] : occurrences(text, anchor.quote);
  const [first] = places;
  if (first === undefined) return found('none', 'quote-unknown');
  if (places.length === 1) return found('check', 'quote-moved', movedTo(anchor, first));
  const scored = places
    .map(at => ({ at, score: contextScore(anchor, text, at) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score === (second?.score ?? 0)) return found('none', 'quote-ambiguous');
  return found('check', 'quote-ambiguous', movedTo(anchor, best.at));
}

function findElsewhere(
  anchor: CommentAnchor,
  blocks: ReadonlyMap<string, string | null>,
  found: Found,
): Placed {
  if (anchor.quote.length < LEAST_QUOTE || anchor.toBlockId !== null) return found('none', 'block-unknown');
  const places = [...blocks].flatMap(([blockId, text]) =>
    text === null ? [] : occurrences(text, anchor.quote).map(at => ({ blockId, at })),
  );
  const [only] = places;
  if (!only || places.length > 1) return found('none', 'block-unknown');
  return found('check', 'block-unknown', { ...movedTo(anchor, only.at), blockId: only.blockId });
}

function movedTo(anchor: CommentAnchor, start: number): CommentAnchor {
  return { ...anchor, start, end: start + anchor.quote.length };
}

export function occurrences(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

/** How many characters around a place are as they were around the quote. */
function contextScore({ prefix, suffix, quote }: CommentAnchor, text: string, at: number): number {
  let score = 0;
  for (let back = 1; back <= prefix.length && text[at - back] === prefix.at(-back); back++) score++;
  const end = at + quote.length;
  for (let ahead = 0; ahead < suffix.length && text[end + ahead] === suffix[ahead]; ahead++) score++;
  return score;
}

/** An anchor on a stretch of a block, with its quote and what stands around it. */
export function anchorIn(
  place: { documentId: string; blockId: string },
  text: string,
  start = 0,
  end = text.length,
): CommentAnchor {
  return {
    ...place,
    toBlockId: null,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}

/**
 * The block that looks most like a quote, for a person to look at; null when none shares half of its words. This is
 * a suggestion only: a likeness is wrong more often than not.
 */
export function suggestBlock(
  quote: string,
  texts: BlockTexts,
): { documentId: string; blockId: string } | null {
  const wanted = new Set(wordsOf(quote));
  if (wanted.size === 0) return null;
  let best: { documentId: string; blockId: string } | null = null;
  let most = 0;
  for (const [documentId, blocks] of texts) {
    for (const [blockId, text] of blocks) {
      if (text === null) continue;
      const own = new Set(wordsOf(text));
      const shared = [...wanted].filter(word => own.has(word)).length;
      // Of two equally good ones the shorter says more.
      const score = shared - own.size / 10_000;
      if (shared >= wanted.size / 2 && score > most) {
        most = score;
        best = { documentId, blockId };
      }
    }
  }
  return best;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}
