/** What a piece of found text belongs to. A recommendation is found as the document that holds its wording. */
export const SEARCH_KINDS = [
  'section',
  'recommendation',
  'question',
  'bottleneck',
  'reference',
  'evidence',
  'study',
  'considerations',
  'content',
  'comment',
  'search',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A run of the snippet; `isHit` marks the words that were searched for. */
export interface SnippetPart {
  text: string;
  isHit: boolean;
}

export interface SearchHit {
  kind: SearchKind;
  /** Id of the document, question, bottleneck, reference, content table or comment; of considerations and searches that of their question. */
  id: string;
  /** The block or footnote in the document; empty for all else. */
  blockId: string;
  title: string;
  snippet: SnippetPart[];
}

/** Marks in a snippet as SQLite gives it; control characters, which no text holds. */
export const HIT_START = '\u0001';
export const HIT_END = '\u0002';

/**
 * What was typed as a query of SQLite's FTS5: every word must occur, in any order, as the beginning of a word.
 * Words between double quotes must stand together. Null when there is nothing to search for.
 */
export function ftsQuery(typed: string): string | null {
  const terms = [...typed.matchAll(/"([^"]*)"|([^\s"]+)/g)].flatMap(([, phrase, word]) => {
    const text = (phrase ?? word ?? '').trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    return phrase === undefined ? [`"${text}"*`] : [`"${text}"`];
  });
  return terms.length === 0 ? null : terms.join(' AND ');
}

/** Cuts a marked snippet into runs. */
export function snippetParts(marked: string): SnippetPart[] {
  return marked
    .split(HIT_START)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, isHit: false }];
      const [hit = '', rest = ''] = piece.split(HIT_END);
      return [
        { text: hit, isHit: true },
        { text: rest, isHit: false },
      ];
    })
    .filter(part => part.text !== '');
}
