import { type CommentLevel, WHOLE_GUIDELINE } from '../../../shared/comments/answer.ts';
import { anchorIn, occurrences, type Placed, type PlaceReason } from '../../../shared/comments/place.ts';
import type { OutlineItem } from '../../../shared/documents.ts';
import { type FrozenBase, findNumbered } from './frozen-base.ts';
import { headingPlace } from './heading-place.ts';

/** A place as somebody wrote it down. */
export interface NamedPlace {
  section: string;
  /** Page and line, which mean something in one printed copy only. */
  page: string;
  paragraph: string;
  quote: string;
}

export interface FoundPlace {
  level: CommentLevel;
  placed: Placed;
  /** Whether a proposed wording can stand for the anchored text. */
  proposalFits: boolean;
}

/** Shorter words stand in too many places to find one by. */
const LEAST_QUOTE = 12;

/**
 * Finds the place somebody named: words of the text, where they stand once; a paragraph by its printed number; a section
 * by its number or title. What names only a page is not placed.
 */
export function findPlace(named: NamedPlace, base: FrozenBase): FoundPlace {
  const item = findItem(named.section, base) ?? (named.section === '' ? findItem(named.page, base) : null);
  const quote = named.quote.trim().replace(/^["“”„‘’'…]+|["“”„‘’'…]+$/g, '');
  if (quote !== '') {
    const found = findQuote(quote, item, base);
    if (found) return found;
  }
  const number = paragraphNumber(named);
  const mark = number === null ? null : findNumbered(base, number);
  const text = mark && base.blocks.get(mark.documentId)?.get(mark.blockId);
  if (mark && typeof text === 'string') {
    // The section that is named says whether the number was understood.
    const isSure = item === null || item.id === mark.documentId || isWithin(mark.documentId, item, base);
    return {
      level: 'text',
      placed: {
        placement: isSure ? 'exact' : 'check',
        reason: isSure ? null : 'place-unknown',
        anchor: anchorIn(mark, text),
      },
      proposalFits: quote === '',
    };
  }
  if (item) return { ...headingPlace(item), proposalFits: false };
  if (named.section === '' && quote === '' && named.page === '' && named.paragraph === '')
    return {
      level: 'guideline',
      placed: { placement: 'exact', reason: null, anchor: WHOLE_GUIDELINE },
      proposalFits: false,
    };
  if (WHOLE.test(named.section.trim()))
    return {
      level: 'guideline',
      placed: { placement: 'exact', reason: null, anchor: WHOLE_GUIDELINE },
      proposalFits: false,
    };
  return notFound(quote, named.section === '' && quote === '' ? 'page-only' : 'place-unknown');
}

const WHOLE =
  /^(?:algemeen|hele (?:richtlijn|tekst|document)|gehele (?:richtlijn|tekst|document)|g[ée]n[ée]ral|ensemble|general|whole guideline|overall)$/i;

function notFound(quote: string, reason: PlaceReason): FoundPlace {
  const anchor = { ...WHOLE_GUIDELINE, quote, end: quote.length };
  return { level: 'text', placed: { placement: 'none', reason, anchor }, proposalFits: false };
}

/** "57", "alinea 57", "al. 57", "¶ 57"; in a column for pages only with the word. */
function paragraphNumber({ paragraph, page }: NamedPlace): number | null {
  const own = /^\D{0,12}(\d{1,5})\b/.exec(paragraph.trim())?.[1];
  const other = /(?:\balin[eé]a|\bal\.|¶|\bparagraph)\s*(?:nr\.?|n°)?\s*(\d{1,5})\b/i.exec(page)?.[1];
  const number = Number(own ?? other ?? Number.NaN);
  return Number.isInteger(number) ? number : null;
}

/** A section or recommendation by number ("A.1.2", "Aanbeveling 3") or by title. */
export function findItem(named: string, { outline }: FrozenBase): OutlineItem | null {
  const text = named.trim();
  if (text === '') return null;
  const recommendation =
    /^(?:kern)?(?:aanbeveling|recommandation|recommendation)\s*(?:nr\.?|n°)?\s*(\d{1,3})\b/i.exec(text)?.[1];
  if (recommendation !== undefined) {
    const all = outline.filter(item => item.kind === 'recommendation');
    return all[Number(recommendation) - 1] ?? null;
  }
  const number =
    /^(?:(?:hoofdstuk|paragraaf|par\.|§|module|chapitre|section|chapter)\s*)?([A-Z](?:\.\d+)*)(?=$|[\s.:,;–-])/i.exec(
      text,
    )?.[1];
  const byNumber = number && outline.find(item => item.number.toUpperCase() === number.toUpperCase());
  const words = plain(text.replace(/^[A-Z](?:\.\d+)*\.?\s+/, ''));
  const byTitle = outline.filter(item => plain(item.title) === words);
  if (byTitle.length === 1) return byTitle[0] ?? null;
  return byNumber || null;
}

function findQuote(quote: string, item: OutlineItem | null, base: FrozenBase): FoundPlace | null {
  const wanted = quote.replace(/\s+/g, ' ');
  const hits = [...base.blocks].flatMap(([documentId, blocks]) => {
    if (item && documentId !== item.id && !isWithin(documentId, item, base)) return [];
    return [...blocks].flatMap(([blockId, text]) =>
      text === null ? [] : occurrences(text, wanted).map(at => ({ documentId, blockId, text, at })),
    );
  });
  const [only] = hits;
  if (!only || hits.length > 1 || (wanted.length < LEAST_QUOTE && item === null)) return null;
  const { text, at } = only;
  const placed: Placed = {
    placement: 'exact',
    reason: null,
    anchor: anchorIn(only, text, at, at + wanted.length),
  };
  return { level: 'text', placed, proposalFits: true };
}

function isWithin(documentId: string, item: OutlineItem, { outline }: FrozenBase): boolean {
  let at = outline.find(({ id }) => id === documentId);
  for (let steps = 0; at && steps <= outline.length; steps++) {
    if (at.id === item.id) return true;
    const { parentId }: OutlineItem = at;
    at = outline.find(({ id }) => id === parentId);
  }
  return false;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
