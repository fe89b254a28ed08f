import type { Node } from 'prosemirror-model';
import { inReadingOrder, type OutlineItem } from '../../shared/documents.ts';
import { type FindOptions, findMatches, findPattern, type TextMatch } from '../../shared/text/find.ts';
import { DocumentSession } from '../editor/document-session.ts';
import type { DocumentStore } from '../editor/document-store.ts';

export interface FoundMatch extends TextMatch {
  documentId: string;
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

/** Finds words in all loaded texts of the guideline, in reading order, whether or not a text is on screen. */
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
  search(query: string, options: FindOptions, start: { documentId: string; from: number } | null): void {
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
  refreshAfter(place: { documentId: string; from: number }): void {
    this.#take(this.#findAll(), place);
  }

  /** Goes to the next or previous match, round the end. */
  step(by: 1 | -1): void {
    const { matches, current } = this.#found;
    if (matches.length === 0) return;
    this.#set({ ...this.#found, current: (current + by + matches.length) % matches.length });
  }

  /** The open texts that have a match, in reading order. */
  places(): { session: DocumentSession; matches: FoundMatch[] }[] {
    return this.#sessions().map(session => ({
      session,
      matches: this.#found.matches.filter(match => match.documentId === session.id),
    }));
  }

  #sessions(): DocumentSession[] {
    return inReadingOrder(this.#items).flatMap(item => {
      const loaded = this.#store.get(item.id);
      return loaded instanceof DocumentSession ? [loaded] : [];
    });
  }

  #findAll(): FoundMatch[] {
    const pattern = this.#pattern;
    if (pattern === null) return [];
    return this.#sessions().flatMap(({ id, state: { doc } }) => {
      const known = this.#cache.get(id);
      const matches = known?.doc === doc ? known.matches : findMatches(doc, pattern);
      this.#cache.set(id, { doc, matches });
      return matches.map(match => ({ ...match, documentId: id }));
    });
  }

  #take(matches: readonly FoundMatch[], at: { documentId: string; from: number } | null): void {
    this.#set({ ...this.#found, matches, current: matches.length === 0 ? -1 : this.#nearest(matches, at) });
  }

  /** The first match at or after a place, in reading order; the first of all when none follows. */
  #nearest(matches: readonly FoundMatch[], at: { documentId: string; from: number } | null): number {
    if (at === null) return 0;
    const order = new Map(inReadingOrder(this.#items).map((item, index) => [item.id, index]));
    const place = order.get(at.documentId) ?? 0;
    const after = matches.findIndex(match => {
      const own = order.get(match.documentId) ?? 0;
      return own > place || (own === place && match.from >= at.from);
    });
    return Math.max(0, after);
  }

  #set(found: Found): void {
    this.#found = found;
    for (const listener of this.#listeners) listener();
  }
}

function isSame(a: FoundMatch, b: FoundMatch | undefined): boolean {
  return b !== undefined && a.documentId === b.documentId && a.from === b.from && a.to === b.to;
}
