import type { Node } from 'prosemirror-model';
import { type OutlineItem, recommendationsOf } from '../../shared/documents.ts';
import {
  type FindOptions,
  findMatches,
  findPattern,
  findWords,
  type TextMatch,
  type WordMatch,
} from '../../shared/text/find.ts';
import { DocumentSession } from '../editor/document-session.ts';
import type { DocumentStore } from '../editor/document-store.ts';

/** A match in a text or a caption. */
interface FoundInText extends TextMatch {
  documentId: string;
}

/** A match in the title of a section or recommendation, which stands before its text. */
interface FoundInTitle extends WordMatch {
  part: 'title';
  documentId: string;
  from: -1;
  to: -1;
  blockId: '';
}

export type FoundMatch = FoundInText | FoundInTitle;

export function isTextMatch(match: FoundMatch): match is FoundInText {
  return match.part !== 'title';
}

/** Where one is in the guideline: a position in a text, and for a caption or title an offset in it. */
interface Place {
  documentId: string;
  from: number;
  start?: number;
}

export interface Found {
  query: string;
  options: FindOptions;
  matches: readonly FoundMatch[];
  /** Index of the match one is at, -1 when there is none. */
  current: number;
}

const NOTHING: Found = {
  query: '',
  options: { matchCase: false, wholeWord: false },
  matches: [],
  current: -1,
};

/** Finds words in all titles and loaded texts of the guideline, in reading order, whether or not they are on screen. */
export class TextFinder {
  readonly #store: DocumentStore;
  #items: readonly OutlineItem[] = [];
  #found: Found = NOTHING;
  #pattern: RegExp | null = null;
  #cache = new Map<string, { doc: Node; matches: TextMatch[] }>();
  readonly #listeners = new Set<() => void>();

  constructor(store: DocumentStore) {
    this.#store = store;
  }

  found = (): Found => this.#found;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Looks for other words. The first match at or after `start` becomes the current one. */
  search(query: string, options: FindOptions, start: Place | null): void {
    this.#pattern = findPattern(query, options);
    this.#cache.clear();
    this.#found = { query, options, matches: [], current: -1 };
    this.#take(this.#findAll(), start);
  }

  /** Looks again after a text changed or came in; texts that are as before are not searched again. */
  refresh(items: readonly OutlineItem[] = this.#items): void {
    this.#items = items;
    const at = this.#found.matches[this.#found.current] ?? null;
    const matches = this.#findAll();
    const same =
      matches.length === this.#found.matches.length &&
      matches.every((match, index) => isSame(match, this.#found.matches[index]));
    if (!same) this.#take(matches, at);
  }

  /** Looks again after a match was replaced; the first match at or after `place` becomes the current one. */
  refreshAfter(place: Place): void {
    this.#take(this.#findAll(), place);
  }

  /** Goes to the next or previous match, round the end. */
  step(by: 1 | -1): void {
    const { matches, current } = this.#found;
    if (matches.length === 0) return;
    this.#set({ ...this.#found, current: (current + by + matches.length) % matches.length });
  }

  #findAll(): FoundMatch[] {
    const pattern = this.#pattern;
    if (pattern === null) return [];
    return readingParts(this.#items).flatMap(({ item, isTitle }) =>
      isTitle ? findInTitle(item, pattern) : this.#findInText(item.id, pattern),
    );
  }

  #findInText(id: string, pattern: RegExp): FoundMatch[] {
    const loaded = this.#store.get(id);
    if (!(loaded instanceof DocumentSession)) return [];
    const { doc } = loaded.state;
    const known = this.#cache.get(id);
    const matches = known?.doc === doc ? known.matches : findMatches(doc, pattern);
    this.#cache.set(id, { doc, matches });
    return matches.map(match => ({ ...match, documentId: id }));
  }

  #take(matches: readonly FoundMatch[], at: Place | null): void {
    this.#set({ ...this.#found, matches, current: matches.length === 0 ? -1 : this.#nearest(matches, at) });
  }

  /** The first match at or after a place, in reading order; the first of all when none follows. */
  #nearest(matches: readonly FoundMatch[], at: Place | null): number {
    if (at === null) return 0;
    const order = new Map(
      readingParts(this.#items).map(({ item, isTitle }, index) => [partKey(item.id, isTitle), index]),
    );
    const rank = ({ documentId, from }: Place) => order.get(partKey(documentId, from < 0)) ?? 0;
    const after = matches.findIndex(match => {
      const distance = rank(match) - rank(at) || match.from - at.from;
      return distance > 0 || (distance === 0 && (match.part === 'text' || match.start >= (at.start ?? 0)));
    });
    return Math.max(0, after);
  }

  #set(found: Found): void {
    this.#found = found;
    for (const listener of this.#listeners) listener();
  }
}

function isSame(a: FoundMatch, b: FoundMatch | undefined): boolean {
  return (
    b !== undefined &&
    partKey(a.documentId, a.from < 0) === partKey(b.documentId, b.from < 0) &&
    a.from === b.from &&
    a.start === b.start &&
    a.end === b.end
  );
}

function findInTitle({ id, title }: OutlineItem, pattern: RegExp): FoundMatch[] {
  return findWords(title, pattern).map(match => ({
    part: 'title',
    documentId: id,
    from: -1,
    to: -1,
    blockId: '',
    ...match,
  }));
}

/** Titles and texts as they are read: the recommendations of a section stand between its title and its text. */
function readingParts(items: readonly OutlineItem[]): { item: OutlineItem; isTitle: boolean }[] {
  const parts: { item: OutlineItem; isTitle: boolean }[] = [];
  const add = (item: OutlineItem, below: readonly OutlineItem[]) => {
    parts.push({ item, isTitle: true });
    for (const child of below) add(child, []);
    parts.push({ item, isTitle: false });
  };
  for (const item of items) {
    if (item.kind === 'section') add(item, recommendationsOf(items, item.id));
    else if (item.depth === 0) add(item, []);
  }
  return parts;
}

function partKey(documentId: string, isTitle: boolean): string {
  return `${documentId} ${isTitle}`;
}
